package se.samverka.platform.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverka.cast.SettingsForTests.settings;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.platform.time.CountyClock;

class ClockConfigurationTest {

    @ParameterizedTest
    @ValueSource(strings = {"demo", "test"})
    void in_demo_and_test_the_clock_begins_where_it_is_put_and_can_be_moved(String mode) {
        CountyClock clock = clock("mode", mode, "clock", "2017-09-12T18:00");
        assertThat(clock.today()).isEqualTo(LocalDate.of(2017, 9, 12));
        clock.travelTo(LocalDateTime.of(2017, 9, 19, 9, 0));
        assertThat(clock.today()).isEqualTo(LocalDate.of(2017, 9, 19));
    }

    @Test
    void a_countys_own_clock_cannot_be_moved() {
        CountyClock clock = clock("mode", "run");
        assertThatThrownBy(() -> clock.travelTo(LocalDateTime.of(2017, 9, 19, 9, 0)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_county_that_sets_its_clock_is_refused_in_one_sentence() {
        assertThatThrownBy(() -> clock("mode", "run", "clock", "2017-09-12T18:00"))
                .isInstanceOf(Obstacle.class)
                .hasMessageStartingWith("SAMVERKA_CLOCK gäller bara i visningen");
    }

    private static CountyClock clock(String... said) {
        return new ClockConfiguration().countyClock(settings(said));
    }
}
