package se.samverka.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthTest {

    private record Part(int order, String key, Supplier<Finding> found) implements Checkup {

        @Override
        public String heading() {
            return key;
        }

        @Override
        public Finding look() {
            return found.get();
        }
    }

    @Test
    void the_parts_come_in_the_order_of_the_page() {
        var health = new Health(List.of(
                new Part(2, "second", () -> Finding.watch("Så där.", "Gör så.")),
                new Part(1, "first", () -> Finding.well("Bra."))));
        assertThat(health.look()).extracting(Health.Looked::key).containsExactly("first", "second");
        assertThat(health.look()).extracting(Health.Looked::condition).containsExactly(Condition.WELL, Condition.WATCH);
    }

    @Test
    void a_part_that_cannot_be_looked_at_is_ill_and_hides_no_other() {
        var health = new Health(List.of(
                new Part(1, "gone", () -> {
                    throw new IllegalStateException("no answer");
                }),
                new Part(2, "there", () -> Finding.well("Bra."))));
        assertThat(health.look()).extracting(Health.Looked::condition).containsExactly(Condition.ILL, Condition.WELL);
        assertThat(health.look().getFirst().finding().advice()).isEqualTo("Läs i Samverkas logg vad som gick fel.");
    }

    @ParameterizedTest
    @CsvSource({
        "PT30S, 0 minuter",
        "PT1M, 1 minut",
        "PT119M, 119 minuter",
        "PT2H, 2 timmar",
        "PT47H, 47 timmar",
        "P2D, 2 dagar"
    })
    void a_length_is_told_in_whole_units(Duration length, String words) {
        assertThat(InWords.of(length)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"15400000, 15 MB", "9999000000, 9999 MB", "78000000000, 78 GB"})
    void a_size_is_told_in_what_disks_are_sold_in(long bytes, String words) {
        assertThat(InWords.ofBytes(bytes)).isEqualTo(words);
    }
}
