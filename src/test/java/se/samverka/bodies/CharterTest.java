package se.samverka.bodies;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverka.architecture.Proves;
import se.samverka.bodies.Charter.ChairRule;
import se.samverka.bodies.Charter.FrequencyRule;
import se.samverka.bodies.Charter.Turns;
import se.samverka.county.Validity;

class CharterTest {

    @ParameterizedTest
    @CsvSource({"6, 5, 1", "6, 6, 0", "6, 7, 0", "6, 0, 6", "4, 3, 1"})
    @Proves("meetings-a-year")
    void a_year_lacks_the_meetings_that_its_rule_asks_for(int atLeast, int meetings, int lacking) {
        assertThat(new FrequencyRule(atLeast).lacking(meetings)).isEqualTo(lacking);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05-10, true, false",
        "2019-08-31, true, false",
        "2019-09-01, true, true",
        "2019-09-13, false, false",
        "2019-09-13, true, true"
    })
    @Proves("office-takes-part-in-its-items")
    void an_office_takes_part_from_its_day_in_the_items_that_concern_it(String day, boolean concerned, boolean part) {
        assertThat(schoolHead().takesPart(parse(day), concerned)).isEqualTo(part);
    }

    @Test
    void an_office_is_called_what_the_organisation_calls_it() {
        assertThat(schoolHead().titleIn("norberg")).isEqualTo("barn- och utbildningschef");
        assertThat(schoolHead().titleIn("sala")).isEqualTo("skolchef");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, region, each-municipality",
        "2027-12-31, region, each-municipality",
        "2028-01-01, each-municipality, region",
        "2029-06-01, region, each-municipality",
        "2026-06-01, each-municipality, region"
    })
    void a_chair_that_goes_round_comes_from_each_side_a_year_at_a_time(String day, String chair, String viceChair) {
        var rule = new ChairRule(null, null, new Turns(2027, List.of("region", "each-municipality")));
        assertThat(rule.chairByOn(parse(day))).isEqualTo(chair);
        assertThat(rule.viceChairByOn(parse(day))).isEqualTo(viceChair);
        assertThat(rule.isKnown()).isTrue();
    }

    @Test
    void a_chair_that_stays_is_the_same_sides_every_year() {
        var rule = new ChairRule("region", null);
        assertThat(rule.chairByOn(parse("2027-01-01"))).isEqualTo("region");
        assertThat(rule.chairByOn(parse("2028-01-01"))).isEqualTo("region");
        assertThat(rule.viceChairByOn(parse("2028-01-01"))).isNull();
    }

    private static Office schoolHead() {
        return new Office(
                "skolchef",
                "skolchef",
                "each-municipality",
                new Validity(parse("2019-09-01"), null),
                true,
                Map.of("norberg", "barn- och utbildningschef"),
                null);
    }
}
