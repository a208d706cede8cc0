package se.samverka.nominations.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverka.platform.web.form.Problem;

class NominationFormTest {

    private static final LocalDate TODAY = LocalDate.parse("2016-10-05");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2017-01-01, 2018-12-31, 2016-10-21, -",
                "2017-01-01, '', '', -",
                "2017-01-01, '', 2016-10-05, -",
                "'', '', '', fran",
                "i januari, '', '', fran",
                "2017-01-01, snart, '', till",
                "2017-01-01, 2016-12-31, '', till",
                "2017-01-01, '', i höst, senast",
                "2017-01-01, '', 2016-10-04, senast"
            })
    void a_day_that_cannot_be_taken_is_told_at_its_field(
            String from, String to, String wishedBy, @org.jspecify.annotations.Nullable String field) {
        var form = new NominationForm(List.of("aldre"), "Ledamöter", from, to, wishedBy);
        assertThat(form.problems(TODAY))
                .extracting(Problem::fieldId)
                .isEqualTo(field == null ? List.of() : List.of(field));
    }
}
