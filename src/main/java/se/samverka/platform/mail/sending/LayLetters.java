package se.samverka.platform.mail.sending;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.samverka.platform.mail.Letter;
import se.samverka.platform.mail.MadeUpAddress;
import se.samverka.platform.mail.Outbox;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;

@Component
class LayLetters implements Outbox {

    private final Letters letters;
    private final SendLetters sender;
    private final Settings settings;
    private final CountyClock clock;

    LayLetters(Letters letters, SendLetters sender, Settings settings, CountyClock clock) {
        this.letters = letters;
        this.sender = sender;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void lay(Letter letter) {
        if (!TransactionSynchronizationManager.isActualTransactionActive())
            throw new IllegalStateException("A letter is laid in the transaction of what it tells about.");
        Instant now = clock.instant();
        Instant wished = letter.notBefore() != null && letter.notBefore().isAfter(now) ? letter.notBefore() : now;
        String held = MadeUpAddress.whyHeld(letter.to().email(), settings.mode());
        boolean laid = letters.lay(letter, now, QuietHours.earliest(letter.urgency(), wished), held);
        if (laid) TransactionSynchronizationManager.registerSynchronization(new Nudge(sender));
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
