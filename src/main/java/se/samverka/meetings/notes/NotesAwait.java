package se.samverka.meetings.notes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Body;
import se.samverka.desk.Awaiting;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.Meetings;
import se.samverka.meetings.ReadersBodies;
import se.samverka.meetings.TellsHowFar;
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
                .flatMap(body -> tasks(body, meetings.listBetween(body.id(), oldest, clock.today())));
    }

    private Stream<Task> tasks(Body body, List<Meeting> meetings) {
        var held = meetings.stream()
                .filter(m -> m.overBy(clock.instant()) && !m.cancelled())
                .toList();
        var begun = notebooks.listBegun(held.stream().map(Meeting::id).toList());
        return held.stream().flatMap(m -> task(m, body, begun.get(m.id())).stream());
    }

    /** @param published null where nobody has begun */
    private Optional<Task> task(Meeting meeting, Body body, @Nullable Boolean published) {
        if (Boolean.TRUE.equals(published)) return Optional.empty();
        var begun = published != null;
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
        var published = notebooks.listBegun(List.of(meeting.id())).get(meeting.id());
        return Optional.of(
                Boolean.TRUE.equals(published) ? new Tag("klara", Tone.GOOD) : tag(meeting, published != null));
    }
}
