package se.samverka.platform.doors.passkeys;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samverka.platform.identity.Accounts;
import se.samverka.platform.identity.Accounts.Account;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.mail.Letter;
import se.samverka.platform.mail.Letter.Block;
import se.samverka.platform.mail.Outbox;
import se.samverka.platform.settings.Settings;

/** Tells the owner, so that nobody else's passkey opens the door unseen. */
@Component
class LettersOfPasskeys {

    private final Accounts accounts;
    private final Outbox outbox;
    private final Settings settings;

    LettersOfPasskeys(Accounts accounts, Outbox outbox, Settings settings) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.settings = settings;
    }

    void added(PersonId person, String label) {
        tell(person, "Du har en ny inloggningsnyckel", "Nyckeln ”%s” loggar nu in dig i Samverka.".formatted(label));
    }

    void removed(PersonId person, String label) {
        tell(
                person,
                "En inloggningsnyckel är borttagen",
                "Nyckeln ”%s” loggar inte längre in dig i Samverka.".formatted(label));
    }

    private void tell(PersonId person, String subject, String sentence) {
        accounts.find(person).ifPresent(account -> outbox.lay(letter(account, subject, sentence)));
    }

    private Letter letter(Account account, String subject, String sentence) {
        return new Letter(
                "passkey/" + UUID.randomUUID(),
                Letter.SIGN_IN_CHANGED,
                Letter.Urgency.AT_ANY_HOUR,
                new Letter.Recipient(account.person(), account.name(), account.email()),
                null,
                null,
                subject,
                List.of(
                        new Block.Paragraph(sentence),
                        new Block.Paragraph(
                                "Var det inte du? Öppna då dina inloggningar, ta bort nyckeln och logga ut överallt. Säg också till din systemförvaltare."),
                        new Block.Button("Se dina inloggningar", settings.at("/min/inloggning"))),
                "Du får mejlet för att det gäller hur du loggar in.",
                null,
                List.of(),
                subject(account),
                null);
    }

    private static String subject(Account account) {
        return "person/" + account.person().value();
    }
}
