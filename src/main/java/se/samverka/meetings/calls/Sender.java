package se.samverka.meetings.calls;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Body;
import se.samverka.meetings.Call;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.People;
import se.samverka.platform.mail.Letter;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;

/** The body as a sender: its own address, the call's address for answers, and a human to write to. */
@Component
public class Sender {

    private final People people;
    private final Settings settings;
    private final CountyClock clock;

    Sender(People people, Settings settings, CountyClock clock) {
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    public Letter.Address address(Body body) {
        return new Letter.Address(body.name(), body.slug() + "@" + settings.mailDomain());
    }

    /** Where the calendar's answer goes; without the token where plus-addresses are refused. */
    String answersTo(Body body, Call call) {
        var token = settings.mailPlus() ? "+" + call.token() : "";
        return body.slug() + token + "@" + settings.mailDomain();
    }

    /** The support official who answers questions; empty where nobody is named, or none whose address others may read. */
    public Optional<Letter.Address> human(Body body) {
        return people.list(body.id(), Charge.SUPPORT, clock.today()).stream()
                .filter(h -> !h.person().shielded())
                .flatMap(
                        h -> Optional.ofNullable(h.person().email())
                                .map(email -> new Letter.Address(h.person().name(), email))
                                .stream())
                .findFirst();
    }
}
