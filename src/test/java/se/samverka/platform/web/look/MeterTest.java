package se.samverka.platform.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeterTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2017, 9, 12);
    private static final LocalDate MEETING = LocalDate.of(2017, 9, 19);

    @ParameterizedTest
    @CsvSource({
        "2017-09-05, GOOD",
        "2017-09-09, GOOD",
        "2017-09-10, DEADLINE",
        "2017-09-12, DEADLINE",
        "2017-09-13, BAD"
    })
    void ochre_begins_two_days_before_the_last_day_and_red_after_it(LocalDate today, Tone tone) {
        assertThat(meter(today).tone()).isEqualTo(tone);
    }

    @Test
    void it_draws_the_days_from_yesterday_to_the_meeting() {
        assertThat(meter(LocalDate.of(2017, 9, 11)).days())
                .extracting(Meter.Day::ofMonth, Meter.Day::kind)
                .startsWith(tuple(10, "past"), tuple(11, "today"), tuple(12, "due"), tuple(13, ""))
                .endsWith(tuple(18, ""), tuple(19, "meets"));
    }

    @Test
    void a_last_day_that_has_passed_is_still_drawn() {
        assertThat(meter(LocalDate.of(2017, 9, 15)).days())
                .extracting(Meter.Day::ofMonth, Meter.Day::kind)
                .startsWith(
                        tuple(11, "past"), tuple(12, "due"), tuple(13, "past"), tuple(14, "past"), tuple(15, "today"));
    }

    @Test
    void far_ahead_or_afterwards_the_sentence_is_enough() {
        assertThat(meter(LocalDate.of(2017, 6, 1)).days()).isEmpty();
        assertThat(meter(LocalDate.of(2017, 12, 1)).days()).isEmpty();
    }

    private static Meter meter(LocalDate today) {
        return Meter.towards("Kallelsen bör skickas senast tisdag 12 september.", "", today, LAST_DAY, MEETING);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
