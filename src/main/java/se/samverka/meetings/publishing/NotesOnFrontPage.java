package se.samverka.meetings.publishing;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.meetings.Meetings;
import se.samverka.meetings.PublishedNotes;
import se.samverka.meetings.PublishedNotes.Edition;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Section;
import se.samverka.publication.OnFrontPage;

/** The meetings whose notes were published last, each once. */
@Component
class NotesOnFrontPage implements OnFrontPage {

    private static final int SHOWN = 4;
    private static final int LOOKED_THROUGH = 20;

    private final PublishedNotes notes;
    private final Meetings meetings;
    private final Bodies bodies;

    NotesOnFrontPage(PublishedNotes notes, Meetings meetings, Bodies bodies) {
        this.notes = notes;
        this.meetings = meetings;
        this.bodies = bodies;
    }

    @Override
    public Place place() {
        return Place.LATEST_NOTES;
    }

    @Override
    public Optional<Section> section(Actor reader) {
        var latest = notes.listLatest(null, LOOKED_THROUGH).stream()
                .map(Edition::meeting)
                .distinct()
                .limit(SHOWN)
                .toList();
        var shown = meetings.listAll(latest);
        return Optional.of(new LatestNotesSection(latest.stream()
                .map(id -> row(Objects.requireNonNull(shown.get(id))))
                .toList()));
    }

    private LatestNotesSection.Row row(se.samverka.meetings.Meeting meeting) {
        var body = bodies.body(meeting.body());
        return new LatestNotesSection.Row(
                meeting.day().toString(),
                Swedish.shortDay(meeting.day()),
                body.name(),
                meeting.address(body) + "/anteckningar",
                "Möte " + Swedish.day(meeting.day()));
    }
}
