package se.samverka.bodies.offices;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverka.architecture.Proves;
import se.samverka.bodies.Examples;
import se.samverka.bodies.Office;
import se.samverka.county.Organisation;
import se.samverka.county.Organisation.Kind;
import se.samverka.county.Validity;

class OfficeTitleTest {

    private static final Organisation SMALL = Examples.organisation("smastad", Kind.MUNICIPALITY, "Småstad");
    private static final Organisation LARGE = Examples.organisation("storstad", Kind.MUNICIPALITY, "Storstad");

    private final Office head = new Office(
            "socialchef",
            "socialchef eller motsvarande",
            "each-municipality",
            new Validity(null, null),
            false,
            Map.of("smastad", "omsorgschef"),
            null);

    @ParameterizedTest
    @Proves("office-or-equivalent")
    @CsvSource({
        "2016-12-31, omsorgschef (motsvarar socialchef)",
        "2017-01-01, förvaltningschef (motsvarar socialchef)",
        "2018-12-31, förvaltningschef (motsvarar socialchef)",
        "2019-01-01, socialchef"
    })
    void what_is_written_down_holds_from_its_day_and_before_that_what_the_charter_says(LocalDate day, String words) {
        var titles = List.of(named("2017-01-01", "förvaltningschef"), named("2019-01-01", "socialchef"));
        assertThat(OfficeTitle.inWords(OfficeTitle.in(SMALL, head, titles, day), head))
                .isEqualTo(words);
    }

    @Test
    @Proves("office-or-equivalent")
    void what_is_written_of_one_municipality_says_nothing_of_another() {
        var titles = List.of(named("2017-01-01", "förvaltningschef"));
        assertThat(OfficeTitle.inWords(OfficeTitle.in(LARGE, head, titles, parse("2018-01-01")), head))
                .isEqualTo("socialchef");
    }

    @Test
    void a_title_is_written() {
        assertThat(OfficeTitle.whyNot(" ").allows()).isFalse();
        assertThat(OfficeTitle.whyNot("förvaltningschef").allows()).isTrue();
    }

    private static OfficeTitle named(String from, String title) {
        return new OfficeTitle("socialchef", SMALL.id(), parse(from), title);
    }
}
