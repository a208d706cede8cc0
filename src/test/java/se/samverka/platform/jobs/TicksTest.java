package se.samverka.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TicksTest {

    private final List<String> run = new ArrayList<>();

    @Test
    void all_are_run_once_in_order_in_the_calling_thread() {
        Thread caller = Thread.currentThread();
        new Ticks(List.of(tick("mail.send"), tick("audit.sign"), tick(caller))).runAll();
        assertThat(run).containsExactly("mail.send", "audit.sign", "here");
    }

    private Tick tick(String name) {
        return new Counting(name, () -> run.add(name));
    }

    private Tick tick(Thread caller) {
        return new Counting("here", () -> run.add(Thread.currentThread().equals(caller) ? "here" : "elsewhere"));
    }

    record Counting(String name, Runnable work) implements Tick {
        @Override
        public Duration every() {
            return Duration.ofSeconds(1);
        }

        @Override
        public void run() {
            work.run();
        }
    }
}
