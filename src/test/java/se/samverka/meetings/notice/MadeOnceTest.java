package se.samverka.meetings.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MadeOnceTest {

    private final AtomicInteger times = new AtomicInteger();

    @Test
    void one_that_takes_long_holds_up_nobody_who_asks_for_another() throws Exception {
        var begun = new CountDownLatch(1);
        var let = new CountDownLatch(1);
        var made = new MadeOnce<String, String>(9, key -> {
            if (key.equals("slow")) {
                begun.countDown();
                wait(let);
            }
            return key + " made";
        });
        try (var readers = Executors.newFixedThreadPool(2)) {
            var slow = readers.submit(() -> made.of("slow"));
            begun.await();
            var quick = readers.submit(() -> made.of("quick"));
            try {
                assertThat(quick.get(10, TimeUnit.SECONDS)).isEqualTo("quick made");
                assertThat(slow.isDone()).isFalse();
            } finally {
                let.countDown();
            }
            assertThat(slow.get(10, TimeUnit.SECONDS)).isEqualTo("slow made");
        }
    }

    @Test
    void many_who_ask_for_the_same_at_once_share_one() throws Exception {
        var made = new MadeOnce<String, Integer>(9, key -> times.incrementAndGet());
        Callable<Integer> asking = () -> made.of("same");
        try (var readers = Executors.newFixedThreadPool(8)) {
            for (var got : readers.invokeAll(Collections.nCopies(8, asking)))
                assertThat(got.get()).isEqualTo(1);
        }
    }

    @Test
    void only_the_latest_are_kept() {
        var made = new MadeOnce<String, Integer>(2, key -> times.incrementAndGet());
        made.of("first");
        made.of("second");
        made.of("third");
        assertThat(made.of("third")).isEqualTo(3);
        assertThat(made.of("first")).as("made again").isEqualTo(4);
    }

    @Test
    void what_could_not_be_made_is_tried_again() {
        var made = new MadeOnce<String, Integer>(2, key -> {
            if (times.incrementAndGet() == 1) throw new IllegalStateException("no paper");
            return times.get();
        });
        assertThatThrownBy(() -> made.of("key")).hasMessage("no paper");
        assertThat(made.of("key")).isEqualTo(2);
    }

    private static void wait(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) throw new AssertionError("Nobody let go");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
