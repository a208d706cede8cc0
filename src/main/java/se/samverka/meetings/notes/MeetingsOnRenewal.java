package se.samverka.meetings.notes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Body;
import se.samverka.bodies.OnRenewal;
import se.samverka.county.Validity;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.MeetingId;
import se.samverka.meetings.Meetings;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.look.Link;

/** Meetings held, how many came, and notes that are missing, before a new decision on the body. */
@Component
class MeetingsOnRenewal implements OnRenewal {

    private final Meetings meetings;
    private final Notebooks notebooks;
    private final Attendances attendances;
    private final CountyClock clock;

    MeetingsOnRenewal(Meetings meetings, Notebooks notebooks, Attendances attendances, CountyClock clock) {
        this.meetings = meetings;
        this.notebooks = notebooks;
        this.attendances = attendances;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Line> grounds(Body body, Validity period) {
        var all = meetings.listBetween(body.id(), orElse(period.from(), LocalDate.EPOCH), lastDay(period)).stream()
                .filter(meeting -> !meeting.cancelled())
                .toList();
        var held =
                all.stream().filter(meeting -> meeting.overBy(clock.instant())).toList();
        var lines = new ArrayList<Line>();
        lines.add(new Line(
                "Möten",
                "%d hållna, %d planerade till.".formatted(held.size(), all.size() - held.size()),
                new Link("Alla möten", "/moten?organ=" + body.slug())));
        if (!held.isEmpty()) lines.add(attendance(held));
        lines.add(notes(held));
        return lines;
    }

    private static LocalDate orElse(@Nullable LocalDate day, LocalDate other) {
        return Objects.requireNonNullElse(day, other);
    }

    /** A body past its period may have met since. */
    private LocalDate lastDay(Validity period) {
        var end = orElse(period.to(), clock.today().plusYears(1));
        return end.isBefore(clock.today()) ? clock.today() : end;
    }

    private Line attendance(List<Meeting> held) {
        var count = attendances.count(held.stream().map(Meeting::id).toList());
        return new Line(
                "Närvaro",
                count.called() == 0
                        ? "Ingen närvaro är inlagd."
                        : "%d av %d platser var besatta, räknat över alla möten (%d procent)."
                                .formatted(count.came(), count.called(), count.percent()),
                null);
    }

    private Line notes(List<Meeting> held) {
        var missing = missing(held);
        return new Line(
                "Anteckningar",
                missing.isEmpty()
                        ? "Publicerade från alla hållna möten."
                        : "Saknas från "
                                + String.join(
                                        ", ",
                                        missing.stream()
                                                .map(m -> Swedish.day(m.day()))
                                                .toList()) + ".",
                null);
    }

    private List<Meeting> missing(List<Meeting> held) {
        Map<MeetingId, Boolean> published =
                notebooks.listBegun(held.stream().map(Meeting::id).toList());
        return held.stream()
                .filter(meeting -> !Boolean.TRUE.equals(published.get(meeting.id())))
                .toList();
    }

    @Override
    public List<Left> leftAfter(Body body, LocalDate lastDay) {
        var planned = meetings.listFrom(body.id(), lastDay.plusDays(1), 100).stream()
                .filter(meeting -> !meeting.cancelled() && !meeting.startedBy(clock.instant()))
                .map(meeting -> new Left(planned(meeting), false));
        var held = meetings.list(body.id()).stream()
                .filter(meeting -> !meeting.cancelled() && meeting.overBy(clock.instant()))
                .toList();
        var unwritten = missing(held).stream()
                .map(meeting -> new Left(
                        "Anteckningar saknas från mötet %s. Publicera dem först.".formatted(Swedish.day(meeting.day())),
                        false));
        return Stream.concat(planned, unwritten).toList();
    }

    /** Those who are called must be told: a decision on the body does not reach them. */
    private static String planned(Meeting meeting) {
        return (meeting.called()
                        ? "Kallelsen till mötet %s har gått ut. Ställ in mötet på dess sida, så får de kallade veta, eller välj en senare sista dag."
                        : "Ett möte är planerat %s. Ställ in det, eller välj en senare sista dag.")
                .formatted(Swedish.day(meeting.day()));
    }
}
