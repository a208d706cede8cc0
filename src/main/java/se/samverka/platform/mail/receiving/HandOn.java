package se.samverka.platform.mail.receiving;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.samverka.platform.mail.ReadsLetters;
import se.samverka.platform.mail.receiving.Arrivals.Kept;
import se.samverka.platform.mail.receiving.Arrivals.State;
import se.samverka.platform.time.CountyClock;

/** Hands each kept letter to the modules, until one takes it; what it does and the letter's mark land together. */
@Component
class HandOn {

    private static final Logger LOG = LoggerFactory.getLogger(HandOn.class);
    private static final List<Duration> WAITS =
            List.of(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1));
    private static final String UNTAKEN = "Samverka förstod inte mejlet. Läs det och svara för hand.";
    private static final String FAILED = "Något gick fel när mejlet lästes. Läs det och för in svaret för hand.";

    private final Arrivals arrivals;
    private final ObjectProvider<ReadsLetters> readers;
    private final TransactionOperations transaction;
    private final CountyClock clock;

    HandOn(
            Arrivals arrivals,
            ObjectProvider<ReadsLetters> readers,
            TransactionOperations transaction,
            CountyClock clock) {
        this.arrivals = arrivals;
        this.readers = readers;
        this.transaction = transaction;
        this.clock = clock;
    }

    void run() {
        boolean more = true;
        while (more) more = handNext();
    }

    private boolean handNext() {
        AtomicReference<@Nullable Kept> taken = new AtomicReference<>();
        try {
            return Boolean.TRUE.equals(transaction.execute(running -> handOne(taken)));
        } catch (RuntimeException failure) {
            Kept kept = taken.get();
            if (kept == null) throw failure;
            putBack(kept, failure);
            return true;
        }
    }

    private boolean handOne(AtomicReference<@Nullable Kept> taken) {
        Optional<Kept> next = arrivals.take(clock.instant());
        next.ifPresent(taken::set);
        next.ifPresent(this::hand);
        return next.isPresent();
    }

    private void hand(Kept kept) {
        boolean read = readers.orderedStream().anyMatch(reader -> reader.read(kept.letter()));
        arrivals.mark(kept.id(), read ? State.READ : State.UNTAKEN, read ? null : UNTAKEN);
    }

    /** What the module had done is undone; the letter is handed on again later, five times in all. */
    private void putBack(Kept kept, RuntimeException failure) {
        LOG.error("The letter {} could not be handed on", kept.id().value(), failure);
        if (kept.attempts() < WAITS.size())
            arrivals.tryAgain(kept.id(), clock.instant().plus(WAITS.get(kept.attempts())));
        else arrivals.mark(kept.id(), State.FAILED, FAILED);
    }
}
