package se.samverka.platform.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverka.platform.time.CountyClock.STOCKHOLM;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverka.platform.mail.Letter.Urgency;

class QuietHoursTest {

    @ParameterizedTest
    @CsvSource({
        "2017-09-12T16:30, 2017-09-12T16:30",
        "2017-09-12T07:00, 2017-09-12T07:00",
        "2017-09-12T06:59, 2017-09-12T07:00",
        "2017-09-12T18:59, 2017-09-12T18:59",
        "2017-09-12T19:00, 2017-09-13T07:00",
        "2017-09-12T23:59, 2017-09-13T07:00",
        "2017-09-13T00:00, 2017-09-13T07:00",
        "2017-12-31T20:00, 2018-01-01T07:00",
        "2017-06-30T18:00, 2017-06-30T18:00",
        "2017-06-30T19:30, 2017-08-01T07:00",
        "2017-07-01T12:00, 2017-08-01T07:00",
        "2017-07-31T23:00, 2017-08-01T07:00",
        "2017-08-01T06:00, 2017-08-01T07:00",
        "2017-08-01T09:00, 2017-08-01T09:00",
        // the nights when the clock is put forward and back
        "2017-03-25T20:00, 2017-03-26T07:00",
        "2017-10-28T20:00, 2017-10-29T07:00"
    })
    void a_letter_of_the_day_waits_for_the_morning_and_for_august(LocalDateTime now, LocalDateTime leaves) {
        assertThat(QuietHours.earliest(Urgency.IN_DAYTIME, instant(now))).isEqualTo(instant(leaves));
    }

    @ParameterizedTest
    @CsvSource({"2017-09-12T23:00", "2017-07-15T03:00", "2017-10-29T02:30"})
    void a_sign_in_link_leaves_at_any_hour(LocalDateTime now) {
        assertThat(QuietHours.earliest(Urgency.AT_ANY_HOUR, instant(now))).isEqualTo(instant(now));
    }

    @Test
    void the_hour_that_comes_twice_is_quiet_both_times() {
        Instant first = Instant.parse("2017-10-29T00:30:00Z");
        assertThat(QuietHours.earliest(Urgency.IN_DAYTIME, first))
                .isEqualTo(QuietHours.earliest(Urgency.IN_DAYTIME, first.plusSeconds(3600)))
                .isEqualTo(Instant.parse("2017-10-29T06:00:00Z"));
    }

    @Property
    void never_earlier_never_at_night_never_in_july_and_asked_again_the_same(
            @ForAll @LongRange(min = 1_400_000_000, max = 1_900_000_000) long second) {
        Instant now = Instant.ofEpochSecond(second);
        Instant leaves = QuietHours.earliest(Urgency.IN_DAYTIME, now);
        LocalDateTime wall = LocalDateTime.ofInstant(leaves, STOCKHOLM);

        assertThat(leaves).isAfterOrEqualTo(now);
        assertThat(wall.toLocalTime()).isBetween(LocalTime.of(7, 0), LocalTime.of(18, 59, 59));
        assertThat(wall.getMonth()).isNotEqualTo(Month.JULY);
        assertThat(QuietHours.earliest(Urgency.IN_DAYTIME, leaves)).isEqualTo(leaves);
    }

    private static Instant instant(LocalDateTime wall) {
        return wall.atZone(STOCKHOLM).toInstant();
    }
}
