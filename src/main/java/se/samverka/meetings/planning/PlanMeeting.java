package se.samverka.meetings.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.BodyId;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.MeetingEvent.MeetingCancelled;
import se.samverka.meetings.MeetingEvent.MeetingPlanned;
import se.samverka.meetings.MeetingId;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.MandateRule;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;

/** Puts a meeting in the calendar; public at once. */
@Component
public class PlanMeeting {

    private final PlannedMeetings meetings;
    private final Bodies bodies;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final CountyClock clock;

    PlanMeeting(
            PlannedMeetings meetings, Bodies bodies, Audit audit, ApplicationEventPublisher events, CountyClock clock) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What is asked for; times are wall time in Europe/Stockholm. */
    public record Wish(
            BodyId body,
            LocalDate day,
            LocalTime starts,
            LocalTime ends,
            @Nullable String place,
            @Nullable String remoteLink) {}

    public Verdict whyNot(Wish wish) {
        if (!wish.ends().isAfter(wish.starts()))
            return Verdict.hindered("ends-before-start", "Mötet slutar före det börjar. Ändra en av tiderna.");
        if (wish.day().isBefore(clock.today()))
            return Verdict.hindered("has-been", "Dagen har redan varit. Välj en dag från och med i dag.");
        if (isPlanned(wish))
            return Verdict.hindered(
                    "already-planned", "Gruppen har redan ett möte då. Välj en annan dag eller en annan tid.");
        var body = bodies.body(wish.body());
        var ended = body.ended();
        if (ended != null && wish.day().isAfter(ended))
            return Verdict.hindered(
                    "body-has-ended",
                    "%s avslutas %s. Välj en dag före det.".formatted(body.name(), Swedish.day(ended)));
        return Verdict.FREE;
    }

    private boolean isPlanned(Wish wish) {
        return meetings.listBetween(wish.body(), wish.day(), wish.day()).stream()
                .filter(m -> !m.cancelled())
                .anyMatch(m -> m.starts().equals(wish.starts()));
    }

    @MandateRule(
            id = "the-group-decides-its-meetings",
            says = "Antalet möten och övriga arbetsformer beslutas av respektive samverkansgrupp",
            source = "Politiska samverkansgrupper 2016, Arbetsformer")
    @Transactional
    public Meeting plan(Actor actor, Wish wish) {
        var verdict = whyNot(wish);
        if (!verdict.allows()) throw new Refused(verdict);
        var meeting = new Meeting(
                MeetingId.random(),
                wish.body(),
                wish.day(),
                meetings.nextOrdinal(wish.body(), wish.day()),
                wish.starts(),
                wish.ends(),
                wish.place(),
                wish.remoteLink(),
                null,
                null,
                0);
        meetings.add(meeting, clock.instant());
        audit.record(
                actor,
                "meetings.plan",
                meeting.subject(),
                Map.of("day", wish.day().toString()));
        events.publishEvent(new MeetingPlanned(meeting.id()));
        return meeting;
    }

    @Transactional
    public void cancel(Actor actor, MeetingId id) {
        meetings.cancel(id, clock.instant());
        audit.record(actor, "meetings.cancel", "meeting/" + id.value(), Map.of());
        events.publishEvent(new MeetingCancelled(id));
    }
}
