package se.samverka.platform.mail.sending;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.identity.WhoAsks;
import se.samverka.platform.mail.Held;
import se.samverka.platform.mail.Holding;
import se.samverka.platform.mail.Letter;
import se.samverka.platform.mail.LetterId;
import se.samverka.platform.mail.Outbox;
import se.samverka.platform.time.CountyClock;

@Component
class LayLetters implements Outbox {

    private final Letters letters;
    private final SendLetters sender;
    private final FirstLetters first;
    private final Holding holding;
    private final WhoAsks whoAsks;
    private final CountyClock clock;

    LayLetters(
            Letters letters,
            SendLetters sender,
            FirstLetters first,
            Holding holding,
            WhoAsks whoAsks,
            CountyClock clock) {
        this.letters = letters;
        this.sender = sender;
        this.first = first;
        this.holding = holding;
        this.whoAsks = whoAsks;
        this.clock = clock;
    }

    @Override
    public void lay(Letter letter) {
        if (!TransactionSynchronizationManager.isActualTransactionActive())
            throw new IllegalStateException("A letter is laid in the transaction of what it tells about.");
        Instant now = clock.instant();
        Instant wished = letter.notBefore() != null && letter.notBefore().isAfter(now) ? letter.notBefore() : now;
        PersonId laidBy = whoAsks.now().personId().orElse(null);
        Held held = holding.whyHeld(letter, laidBy);
        List<Letter.Block> firstWords = first.wordsFor(letter);
        letters.lay(letter.and(firstWords), laidBy, now, QuietHours.earliest(letter.urgency(), wished), held)
                .ifPresent(id -> {
                    if (!firstWords.isEmpty())
                        first.told(Objects.requireNonNull(letter.to().person()), id);
                    follow(id, letter, held == null ? laidBy : null);
                });
    }

    private void follow(LetterId id, Letter letter, @Nullable PersonId laidBy) {
        TransactionSynchronizationManager.registerSynchronization(new Nudge(sender));
        if (laidBy != null) holding.laid(id, letter, laidBy);
    }

    @Override
    public int takeBack(String about, String kind) {
        return letters.takeBack(about, kind);
    }

    /** Equal to any other, so that a transaction with 28 letters nudges the sender once. */
    private record Nudge(SendLetters sender) implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            sender.nudge();
        }
    }
}
