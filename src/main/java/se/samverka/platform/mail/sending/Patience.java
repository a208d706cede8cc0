package se.samverka.platform.mail.sending;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before a letter is tried again: soon at first, then seldom, for two days. */
final class Patience {

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(8),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private Patience() {}

    /** @param attempts how many have failed; empty when it is time to give up */
    static Optional<Duration> after(int attempts) {
        return attempts > WAITS.size() ? Optional.empty() : Optional.of(WAITS.get(attempts - 1));
    }

    /** A server that is down is asked again soon, but not every second. */
    static Duration afterLostLine(int failures) {
        return Duration.ofSeconds(Math.min(300, 5L << Math.min(failures, 10)));
    }
}
