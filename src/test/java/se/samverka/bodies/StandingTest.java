package se.samverka.bodies;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static se.samverka.bodies.Examples.charter;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverka.architecture.Proves;

class StandingTest {

    private static final Charter TRIAL = charter("2017-01-01", "2018-12-31");
    private static final Charter NEXT = charter("2019-01-01", "2022-12-31");

    @ParameterizedTest
    @CsvSource({
        "2016-12-31, Coming",
        "2017-01-01, InForce",
        "2018-12-31, InForce",
        "2019-01-01, Past",
        "2024-06-01, Past"
    })
    @Proves({"charter-past-its-time-is-shown", "charter-has-its-time"})
    void a_charter_without_a_new_decision_is_past_its_time(String day, String standing) {
        assertThat(Standing.on(List.of(TRIAL), parse(day)).getClass().getSimpleName())
                .isEqualTo(standing);
    }

    @Test
    @Proves("charter-past-its-time-is-shown")
    void a_new_decision_makes_the_period_whole() {
        assertThat(Standing.on(List.of(NEXT, TRIAL), parse("2019-01-01"))).isEqualTo(new Standing.InForce(NEXT));
        assertThat(Standing.on(List.of(TRIAL, NEXT), parse("2018-12-31"))).isEqualTo(new Standing.InForce(TRIAL));
    }

    @Test
    void between_two_charters_the_latest_that_began_is_told() {
        var later = charter("2020-01-01", null);
        assertThat(Standing.on(List.of(TRIAL, later), parse("2019-06-01"))).isEqualTo(new Standing.Past(TRIAL));
    }

    @Test
    void of_charters_to_come_the_first_is_told() {
        assertThat(Standing.on(List.of(NEXT, TRIAL), parse("2016-01-01"))).isEqualTo(new Standing.Coming(TRIAL));
    }

    @Test
    void a_body_without_a_charter_on_record_stands_unknown() {
        assertThat(Standing.on(List.of(), parse("2017-01-01"))).isEqualTo(new Standing.Unknown());
    }
}
