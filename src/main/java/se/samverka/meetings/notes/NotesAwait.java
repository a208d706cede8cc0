package se.samverka.meetings.notes;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Body;
import se.samverka.desk.Awaiting;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.Meetings;
import se.samverka.meetings.ReadersBodies;
import se.samverka.meetings.TellsHowFar;
import se.samverka.meetings.notes.Notebooks.Notes;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.look.Link;
import se.samverka.platform.web.look.Status;
import se.samverka.platform.web.look.Tag;
import se.samverka.platform.web.look.Tone;

/** Meetings that have been held and whose notes are not published. */
@Component
class NotesAwait implements Awaiting, TellsHowFar {

    /** Days from the meeting until its notes are late. */
    private static final int IN_TIME = 14;

    private static final int YEARS_BACK = 1;

    private final ReadersBodies own;
    private final Meetings meetings;
    private final Notebooks notebooks;
    private final CountyClock clock;

    NotesAwait(ReadersBodies own, Meetings meetings, Notebooks notebooks, CountyClock clock) {
        this.own = own;
        this.meetings = meetings;
        this.notebooks = notebooks;
        this.clock = clock;
    }

    @Override
    public Stream<Task> tasks(Actor reader) {
        var oldest = clock.today().minusYears(YEARS_BACK);
        return own.where(reader, Set.of("support")).stream()
                .flatMap(body -> meetings.list(body.id()).stream()
                        .filter(m -> m.overBy(clock.instant()) && !m.cancelled())
                        .filter(m -> !m.day().isBefore(oldest))
                        .flatMap(m -> task(m, body).stream()));
    }

    private Optional<Task> task(Meeting meeting, Body body) {
        var all = notebooks.list(meeting.id());
        if (all.stream().anyMatch(Notes::published)) return Optional.empty();
        var begun = !all.isEmpty();
        return Optional.of(new Task(
                meeting.day().plusDays(IN_TIME),
                "Publicera anteckningarna från %s %s".formatted(body.name(), Swedish.dayOfYear(meeting.day())),
                begun ? "Ett utkast är sparat." : "Ingen har börjat skriva.",
                new Link(begun ? "Fortsätt" : "Skriv", meeting.address(body) + "/anteckningar/skriv"),
                tag(meeting, begun),
                meeting.subject()));
    }

    private Tag tag(Meeting meeting, boolean begun) {
        if (clock.today().isAfter(meeting.day().plusDays(IN_TIME))) return Status.LATE.tag();
        return begun ? Status.DRAFT.tag() : new Tag("saknas", Tone.QUIET);
    }

    @Override
    public Column column() {
        return Column.NOTES;
    }

    @Override
    public Optional<Tag> howFar(Meeting meeting) {
        if (!meeting.overBy(clock.instant())) return Optional.empty();
        var all = notebooks.list(meeting.id());
        return Optional.of(
                all.stream().anyMatch(Notes::published) ? new Tag("klara", Tone.GOOD) : tag(meeting, !all.isEmpty()));
    }
}
