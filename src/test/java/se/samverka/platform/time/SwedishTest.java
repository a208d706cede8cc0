package se.samverka.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedishTest {

    private static final LocalDate TUESDAY = LocalDate.of(2017, 9, 19);

    @Test
    void a_day_is_written_in_full() {
        assertThat(Swedish.day(TUESDAY)).isEqualTo("19 september 2017");
        assertThat(Swedish.dayOfYear(TUESDAY)).isEqualTo("19 september");
        assertThat(Swedish.weekday(TUESDAY)).isEqualTo("tisdag 19 september 2017");
        assertThat(Swedish.weekdayOfYear(TUESDAY)).isEqualTo("tisdag 19 september");
    }

    @Test
    void a_day_below_ten_has_one_figure() {
        assertThat(Swedish.weekday(LocalDate.of(2018, 3, 3))).isEqualTo("lördag 3 mars 2018");
    }

    /** CLDR writes some of the short months with a full stop. */
    @ParameterizedTest
    @CsvSource({
        "1, jan", "2, feb", "3, mars", "4, apr", "5, maj", "6, juni",
        "7, juli", "8, aug", "9, sep", "10, okt", "11, nov", "12, dec"
    })
    void short_months_have_no_full_stop(int month, String inWords) {
        assertThat(Swedish.shortDay(LocalDate.of(2017, month, 19))).startsWith("19 " + inWords.substring(0, 3));
        assertThat(Swedish.shortDay(LocalDate.of(2017, month, 19))).isIn("19 " + inWords, "19 " + inWords + "t");
    }

    @Test
    void a_time_has_a_full_stop_and_a_period_a_dash() {
        assertThat(Swedish.time(LocalTime.of(9, 0))).isEqualTo("09.00");
        assertThat(Swedish.time(LocalTime.of(23, 59, 59))).isEqualTo("23.59");
        assertThat(Swedish.times(TUESDAY.atTime(9, 0), TUESDAY.atTime(12, 30))).isEqualTo("09.00–12.30");
    }

    @ParameterizedTest
    @CsvSource({
        "2017-09-12T14:30:00Z, 12 september 2017 kl. 16.30",
        "2017-12-12T14:30:00Z, 12 december 2017 kl. 15.30",
        "2017-12-31T23:00:00Z, 1 januari 2018 kl. 00.00",
        "2017-03-26T00:59:59Z, 26 mars 2017 kl. 01.59",
        "2017-03-26T01:00:00Z, 26 mars 2017 kl. 03.00",
        "2017-10-29T00:30:00Z, 29 oktober 2017 kl. 02.30",
        "2017-10-29T01:30:00Z, 29 oktober 2017 kl. 02.30"
    })
    void a_moment_is_told_in_the_countys_own_time(Instant moment, String inWords) {
        assertThat(Swedish.moment(moment)).isEqualTo(inWords);
    }

    @Test
    void a_sentence_begins_with_a_capital() {
        assertThat(Swedish.capital("överläggning")).isEqualTo("Överläggning");
        assertThat(Swedish.capital("")).isEmpty();
        assertThat(Swedish.capital("A")).isEqualTo("A");
    }

    @Test
    void words_are_swedish_wherever_the_machine_stands() {
        var home = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPAN);
            assertThat(Swedish.weekday(LocalDateTime.of(2017, 5, 1, 0, 0).toLocalDate()))
                    .isEqualTo("måndag 1 maj 2017");
        } finally {
            Locale.setDefault(home);
        }
    }
}
