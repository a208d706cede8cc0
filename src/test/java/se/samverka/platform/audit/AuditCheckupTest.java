package se.samverka.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverka.platform.health.Condition;
import se.samverka.platform.health.Finding;

class AuditCheckupTest {

    private static final Instant NOW = Instant.parse("2017-09-12T16:00:00Z");

    @Test
    void a_trail_that_is_whole_and_looked_through_last_night_is_well() {
        assertThat(found(Duration.ofHours(13), Duration.ZERO).condition()).isEqualTo(Condition.WELL);
        assertThat(AuditCheckup.finding(Optional.empty(), Duration.ZERO, NOW).condition())
                .isEqualTo(Condition.WELL);
    }

    @Test
    void a_night_that_was_missed_is_to_be_looked_after() {
        assertThat(found(Duration.ofHours(31), Duration.ZERO).condition()).isEqualTo(Condition.WATCH);
    }

    @Test
    void lines_that_wait_for_their_place_are_ill() {
        assertThat(found(Duration.ofHours(1), Duration.ofMinutes(6)).sentence())
                .isEqualTo("Nya rader har väntat i 6 minuter på att kedjas.");
    }

    @Test
    void a_broken_trail_is_ill_whatever_else() {
        var state = new AuditState(NOW, 12, List.of("Rad 12 är ändrad."));
        assertThat(AuditCheckup.finding(Optional.of(state), Duration.ofMinutes(6), NOW)
                        .sentence())
                .isEqualTo("Loggen är bruten. Det syntes när den gicks igenom 12 september 2017 kl. 18.00.");
    }

    private static Finding found(Duration checked, Duration unchained) {
        return AuditCheckup.finding(Optional.of(new AuditState(NOW.minus(checked), 12, List.of())), unchained, NOW);
    }
}
