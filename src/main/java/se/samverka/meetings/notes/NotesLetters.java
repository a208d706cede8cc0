package se.samverka.meetings.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.meetings.Agendas;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.notes.Notebooks.Notes;
import se.samverka.people.Holder;
import se.samverka.people.People;
import se.samverka.people.Person;
import se.samverka.platform.mail.Letter;
import se.samverka.platform.mail.Letter.Block;
import se.samverka.platform.mail.Outbox;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.Swedish;

/** One letter to the group and its deputies, with what the group thinks in the letter itself. */
@Component
class NotesLetters {

    private final Outbox outbox;
    private final Agendas agendas;
    private final Bodies bodies;
    private final People people;
    private final Settings settings;

    NotesLetters(Outbox outbox, Agendas agendas, Bodies bodies, People people, Settings settings) {
        this.outbox = outbox;
        this.agendas = agendas;
        this.bodies = bodies;
        this.people = people;
        this.settings = settings;
    }

    void tell(Meeting meeting, Notes notes, @Nullable String change) {
        var body = bodies.body(meeting.body());
        var blocks = blocks(meeting, body, notes, change);
        people.listSeats(body.id(), meeting.day()).stream()
                .flatMap(seat -> Stream.of(seat.member(), seat.deputy()).flatMap(java.util.Optional::stream))
                .map(Holder::person)
                .filter(person -> person.email() != null)
                .forEach(person -> outbox.lay(letter(meeting, body, notes, person, blocks)));
    }

    /** What was noted on a point that is not published stays behind the link, for those who may read it there. */
    private List<Block> blocks(Meeting meeting, Body body, Notes notes, @Nullable String change) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(
                change == null
                        ? "Anteckningarna från %s %s är publicerade."
                                .formatted(body.name(), Swedish.weekdayOfYear(meeting.day()))
                        : "Anteckningarna från %s %s är rättade: %s"
                                .formatted(body.name(), Swedish.weekdayOfYear(meeting.day()), change)));
        blocks.add(new Block.Button("Läs anteckningarna", settings.at(meeting.address(body) + "/anteckningar")));
        for (var item : agendas.list(meeting.id())) {
            var note = item.published() ? notes.on(item.id()) : Note.empty(item.id());
            if (!note.position().isBlank() || !note.takeHome().isBlank())
                blocks.add(new Block.Heading(item.number() + ". " + item.heading()));
            if (!note.position().isBlank()) blocks.add(new Block.Paragraph("Ställningstagande: " + note.position()));
            if (!note.takeHome().isBlank()) blocks.add(new Block.Paragraph("Ta med hem: " + note.takeHome()));
        }
        return blocks;
    }

    private Letter letter(Meeting meeting, Body body, Notes notes, Person to, List<Block> blocks) {
        return new Letter(
                "notes/%s/%d/%s"
                        .formatted(
                                meeting.id().value(), notes.version(), to.id().value()),
                "notes",
                Letter.Urgency.IN_DAYTIME,
                new Letter.Recipient(to.id(), to.fullName(), Objects.requireNonNull(to.email())),
                new Letter.Address(body.name(), body.slug() + "@" + settings.mailDomain()),
                null,
                "Anteckningar: %s %s".formatted(body.name(), Swedish.dayOfYear(meeting.day())),
                blocks,
                "Du får mejlet för att du är ledamot eller ersättare i %s.".formatted(body.name()),
                null,
                List.of(),
                meeting.subject(),
                null);
    }
}
