package se.samverka.platform.mail.holding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.mail.Held;
import se.samverka.platform.mail.Holding;
import se.samverka.platform.mail.Letter;
import se.samverka.platform.mail.LetterId;
import se.samverka.platform.mail.MadeUpAddress;
import se.samverka.platform.mail.Trial;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;

@Component
class HoldLetters implements Holding {

    private final LaidSince laid;
    private final LargeMailings mailings;
    private final Trial trial;
    private final Rights rights;
    private final Settings settings;
    private final CountyClock clock;

    HoldLetters(
            LaidSince laid, LargeMailings mailings, Trial trial, Rights rights, Settings settings, CountyClock clock) {
        this.laid = laid;
        this.mailings = mailings;
        this.trial = trial;
        this.rights = rights;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public @Nullable Held whyHeld(Letter letter, @Nullable PersonId laidBy) {
        if (trial.isOn() && !letsAnAdministratorIn(letter)) return Held.TRIAL;
        Held madeUp = MadeUpAddress.whyHeld(letter.to().email(), settings.mode());
        return madeUp != null || laidBy == null ? madeUp : overLimit(letter, laidBy);
    }

    @Override
    public void laid(LetterId id, Letter letter, PersonId laidBy) {
        OneAct.running(laidBy, mailings).add(id, letter.to().email());
    }

    private @Nullable Held overLimit(Letter letter, PersonId laidBy) {
        Instant today = clock.today().atStartOfDay(CountyClock.STOCKHOLM).toInstant();
        if (laid.by(laidBy, today) >= settings.lettersPerActor()) return Held.ACTOR_LIMIT;
        return laid.to(letter.to().email(), today) >= settings.lettersPerRecipient() ? Held.RECIPIENT_LIMIT : null;
    }

    private boolean letsAnAdministratorIn(Letter letter) {
        PersonId person = letter.to().person();
        return letter.kind().equals(Letter.SIGN_IN)
                && person != null
                && rights.isAdministrator(new Actor.SignedIn(person));
    }
}
