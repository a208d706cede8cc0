package se.samverka.meetings.replies;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Seat;
import se.samverka.bodies.SeatId;
import se.samverka.meetings.Meeting;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.People;
import se.samverka.people.Person;
import se.samverka.platform.mail.Letter;
import se.samverka.platform.mail.Letter.Block;
import se.samverka.platform.mail.Outbox;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.time.WorkingDays;

/** Tells the support officials what they must see to: by letter when the meeting is near, else it stands on their list. */
@Component
class TellOfficial {

    private static final int NEAR = 3;

    private final Outbox outbox;
    private final Bodies bodies;
    private final People people;
    private final Settings settings;
    private final CountyClock clock;

    TellOfficial(Outbox outbox, Bodies bodies, People people, Settings settings, CountyClock clock) {
        this.outbox = outbox;
        this.bodies = bodies;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    void seatIsEmpty(Meeting meeting, SeatId seat) {
        tell(
                meeting,
                "seat-empty",
                bodies.seat(seat),
                bodies.hasDeputies(meeting.body(), meeting.day())
                        ? "Ingen kommer för %s. Både ledamot och ersättare har förhinder, eller så finns ingen ersättare att kalla."
                        : "Ledamoten för %s har anmält förhinder. Gruppen har inga ersättare, så du behöver inte kalla någon.");
    }

    void decide(Meeting meeting, SeatId seat) {
        tell(
                meeting,
                "seat-to-decide",
                bodies.seat(seat),
                "Någon behöver bestämma vem som kommer för %s. Se hur ledamot och ersättare har svarat.");
    }

    private void tell(Meeting meeting, String kind, Seat seat, String sentence) {
        if (WorkingDays.between(clock.today(), meeting.day()) > NEAR) return;
        people.list(meeting.body(), Charge.SUPPORT, clock.today()).stream()
                .map(holder -> holder.person())
                .filter(person -> person.email() != null)
                .forEach(person -> outbox.lay(letter(meeting, kind, person, sentence.formatted(seat.label()))));
    }

    private Letter letter(Meeting meeting, String kind, Person to, String sentence) {
        var body = bodies.body(meeting.body());
        return new Letter(
                kind + "/" + UUID.randomUUID(),
                kind,
                Letter.Urgency.IN_DAYTIME,
                new Letter.Recipient(to.id(), to.fullName(), Objects.requireNonNull(to.email())),
                null,
                null,
                "%s %s: se över svaren".formatted(body.name(), Swedish.dayOfYear(meeting.day())),
                List.of(
                        new Block.Paragraph(sentence),
                        new Block.Button("Öppna svarslistan", settings.at(meeting.address(body)))),
                "Du får mejlet för att du ger tjänstepersonsstöd till %s och mötet är nära.".formatted(body.name()),
                null,
                List.of(),
                meeting.subject(),
                null);
    }
}
