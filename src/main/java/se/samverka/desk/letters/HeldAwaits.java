package se.samverka.desk.letters;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.desk.Awaiting;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.mail.Mailings.Mailing;
import se.samverka.platform.web.look.Link;

/** A large mailing awaits somebody's yes, and letters over the day's limits an administrator's. */
@Component
class HeldAwaits implements Awaiting {

    private final SecondYes saying;

    HeldAwaits(SecondYes saying) {
        this.saying = saying;
    }

    @Override
    public Stream<Task> tasks(Actor reader) {
        var mailings = saying.listWaiting(reader).stream()
                .filter(mailing -> saying.mayApprove(reader, mailing))
                .map(this::approve);
        var over = saying.countOverLimits(reader);
        return over == 0 ? mailings : Stream.concat(Stream.of(release(over)), mailings);
    }

    private Task approve(Mailing mailing) {
        return new Task(
                null,
                "Godkänn ett utskick till %d mottagare"
                        .formatted(mailing.letters().size()),
                "%s har skickat det. Inget mejl går förrän du har läst och sagt ja.".formatted(saying.sender(mailing)),
                new Link("Läs utskicket", MailingController.MAILING + mailing.id()),
                null,
                "mailing/" + mailing.id());
    }

    private static Task release(int letters) {
        return new Task(
                null,
                letters == 1 ? "Släpp ett mejl som hålls kvar" : "Släpp %d mejl som hålls kvar".formatted(letters),
                "Fler mejl än inställningen tillåter på en dag. Inget går förlorat.",
                new Link("Öppna utskick", "/min/utskick?status=HELD"),
                null,
                "mail/over-limits");
    }
}
