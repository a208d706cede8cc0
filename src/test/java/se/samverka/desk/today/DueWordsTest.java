package se.samverka.desk.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2017-09-12, i dag",
        "2017-09-13, i morgon",
        "2017-09-11, 11 sep",
        "2017-09-29, 29 sep",
        "2018-01-02, 2 jan 2018",
        "2016-12-31, 31 dec 2016"
    })
    void a_day_is_said_as_one_says_it_on_the_twelfth_of_september(LocalDate due, String words) {
        assertThat(DueWords.of(due, LocalDate.of(2017, 9, 12))).isEqualTo(words);
    }

    @Test
    void what_has_no_last_day_says_none() {
        assertThat(DueWords.of(null, LocalDate.of(2017, 9, 12))).isEmpty();
    }
}
