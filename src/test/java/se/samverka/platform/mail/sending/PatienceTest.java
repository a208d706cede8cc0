package se.samverka.platform.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {

    @ParameterizedTest
    @CsvSource({"1, PT1M", "2, PT5M", "3, PT15M", "4, PT1H", "5, PT4H", "8, PT24H"})
    void each_wait_is_longer_than_the_one_before(int attempts, Duration wait) {
        assertThat(Patience.after(attempts)).contains(wait);
    }

    @Test
    void after_two_days_it_gives_up() {
        assertThat(Patience.after(9)).isEmpty();
        Duration all = Duration.ZERO;
        for (int attempts = 1; Patience.after(attempts).isPresent(); attempts++)
            all = all.plus(Patience.after(attempts).get());
        assertThat(all).isBetween(Duration.ofDays(2), Duration.ofDays(3));
    }

    @Test
    void a_lost_line_is_asked_soon_and_never_less_than_every_five_minutes() {
        assertThat(Patience.afterLostLine(0)).isEqualTo(Duration.ofSeconds(5));
        assertThat(Patience.afterLostLine(3)).isEqualTo(Duration.ofSeconds(40));
        assertThat(Patience.afterLostLine(1_000_000)).isEqualTo(Duration.ofMinutes(5));
    }
}
