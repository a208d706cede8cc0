package se.samverka.meetings.notes;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Body;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.OnMeetingPage;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Section;

/** Notes on the meeting's page: published for all, to be written by the support. */
@Component
class NotesOnMeetingPage implements OnMeetingPage {

    private final Notebooks notebooks;
    private final Rights rights;
    private final CountyClock clock;

    NotesOnMeetingPage(Notebooks notebooks, Rights rights, CountyClock clock) {
        this.notebooks = notebooks;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.NOTES;
    }

    @Override
    public Optional<Section> section(Meeting meeting, Body body, Actor reader) {
        if (!meeting.startedBy(clock.instant()) || meeting.cancelled()) return Optional.empty();
        var address = meeting.address(body) + "/anteckningar";
        var supports = rights.holdsAny(reader, Set.of("support"), body.slug());
        return Optional.of(notebooks
                .latestPublished(meeting.id())
                .map(notes -> new NotesSection(
                        "Version %d, publicerad den %s."
                                .formatted(
                                        notes.version(), Swedish.moment(Objects.requireNonNull(notes.publishedAt()))),
                        address,
                        "Läs anteckningarna",
                        false))
                .orElseGet(() -> missing(address, supports)));
    }

    private static NotesSection missing(String address, boolean supports) {
        return supports
                ? new NotesSection(
                        "Mötet har hållits. Skriv och publicera anteckningarna.",
                        address + "/skriv",
                        "Skriv anteckningar",
                        true)
                : new NotesSection("Anteckningarna är inte publicerade än.", "", "", true);
    }
}
