package se.samverka.platform.mail.sending;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the mail server could be reached last, as this node saw it. */
final class LineState {

    private int failures;
    private @Nullable String trouble;
    private Instant restsUntil = Instant.MIN;

    synchronized void record(Outcome outcome, Instant now) {
        if (outcome instanceof Outcome.Gathering) return;
        if (outcome instanceof Outcome.NoLine down) {
            trouble = down.trouble();
            restsUntil = now.plus(Patience.afterLostLine(failures));
            failures++;
        } else {
            trouble = null;
            failures = 0;
        }
    }

    synchronized boolean isResting(Instant now) {
        return trouble != null && now.isBefore(restsUntil);
    }

    synchronized Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }
}
