package se.samverka.meetings.notice;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.Charter;
import se.samverka.meetings.Agendas;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.MeetingEvent.NoticeSent;
import se.samverka.meetings.MeetingId;
import se.samverka.meetings.Meetings;
import se.samverka.meetings.calls.CallSeats;
import se.samverka.meetings.calls.Occasion;
import se.samverka.people.People;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.CountyClock;

/** Sends the notice: one letter to each member, a copy to each deputy, all in the act's own transaction. */
@Component
public class SendNotice {

    private final Meetings meetings;
    private final Agendas agendas;
    private final Notices notices;
    private final Approvals approvals;
    private final CallSeats calls;
    private final Bodies bodies;
    private final People people;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final CountyClock clock;

    SendNotice(
            Meetings meetings,
            Agendas agendas,
            Notices notices,
            Approvals approvals,
            CallSeats calls,
            Bodies bodies,
            People people,
            Audit audit,
            ApplicationEventPublisher events,
            CountyClock clock) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.notices = notices;
        this.approvals = approvals;
        this.calls = calls;
        this.bodies = bodies;
        this.people = people;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    public Verdict whyNot(MeetingId id, @Nullable String reason) {
        var verdict = judged(meetings.meeting(id));
        var wanted = verdict.wantsReason() && (reason == null || reason.isBlank());
        return wanted
                ? verdict.and(Verdict.hindered("reason-wanted", "Skriv kort varför kallelsen skickas ändå."))
                : verdict;
    }

    /**
     * The page that was pressed showed a version; once a later one is sent, a second press sends nothing.
     *
     * @throws Refused where something hinders it; nothing is sent
     */
    @Transactional
    public void sendAfter(Actor actor, MeetingId id, int seen, @Nullable String reason) {
        if (notices.lock(id) == seen) send(actor, id, reason);
    }

    /** @throws Refused where something hinders it; nothing is sent */
    @Transactional
    public void send(Actor actor, MeetingId id, @Nullable String reason) {
        notices.lock(id);
        var verdict = whyNot(id, reason);
        if (!verdict.allows()) throw new Refused(verdict);
        var meeting = meetings.meeting(id);
        var body = bodies.body(meeting.body());
        var occasion = new Occasion(body, meeting, agendas.list(id), meeting.version() + 1);
        notices.add(notice(actor, occasion, verdict, reason));
        people.listSeats(body.id(), meeting.day()).forEach(seat -> calls.call(actor, occasion, seat));
        audit.record(
                actor,
                onBehalfOfChair(actor, body) ? "chair" : null,
                "meetings.send-notice",
                meeting.subject(),
                details(occasion, verdict));
        events.publishEvent(new NoticeSent(id, occasion.version()));
    }

    private Verdict judged(Meeting meeting) {
        var charter = charter(meeting).orElse(null);
        var hindrance = hindrance(meeting);
        if (!hindrance.allows()) return hindrance;
        var late = meeting.called() || charter == null
                ? Verdict.FREE
                : NoticeRules.inTime(meeting.day(), clock.today(), charter.noticeRule());
        return late.and(NoticeRules.withinTheMandate(bodies.standingOn(meeting.body(), meeting.day())))
                .and(isLedByChair(charter) ? approved(meeting) : Verdict.FREE);
    }

    private Verdict approved(Meeting meeting) {
        return NoticeRules.approved(
                approvals.approval(meeting.id()).approved(),
                people.chair(meeting.body(), clock.today()).isPresent());
    }

    /** Officials have a convener, whose notice waits for nobody's yes; without a charter nobody knows. */
    private static boolean isLedByChair(@Nullable Charter charter) {
        return charter == null || charter.chairRule().isKnown();
    }

    private Verdict hindrance(Meeting meeting) {
        if (meeting.cancelled()) return Verdict.hindered("cancelled", "Mötet är inställt.");
        if (meeting.startedBy(clock.instant())) return Verdict.hindered("has-been", "Mötet har redan varit.");
        if (agendas.list(meeting.id()).isEmpty())
            return Verdict.hindered("no-agenda", "Dagordningen är tom. Lägg till minst en punkt.");
        return Verdict.FREE;
    }

    private java.util.Optional<Charter> charter(Meeting meeting) {
        return bodies.workingCharterOn(meeting.body(), meeting.day());
    }

    private Notices.Notice notice(Actor actor, Occasion occasion, Verdict verdict, @Nullable String reason) {
        return new Notices.Notice(
                occasion.meeting().id(),
                occasion.version(),
                clock.instant(),
                actor.personId().orElse(null),
                onBehalfOfChair(actor, occasion.body()),
                (int) ChronoUnit.DAYS.between(clock.today(), occasion.meeting().day()),
                verdict.remarks().stream().map(Verdict.Remark::code).toList(),
                reason);
    }

    private boolean onBehalfOfChair(Actor actor, Body body) {
        var chair = people.chair(body.id(), clock.today()).map(h -> h.person().id());
        return chair.isPresent() && !chair.equals(actor.personId());
    }

    private static Map<String, Object> details(Occasion occasion, Verdict verdict) {
        var details = new HashMap<String, Object>();
        details.put("version", occasion.version());
        details.put("items", occasion.agenda().size());
        details.put(
                "remarks",
                List.copyOf(verdict.remarks().stream().map(Verdict.Remark::code).toList()));
        return details;
    }
}
