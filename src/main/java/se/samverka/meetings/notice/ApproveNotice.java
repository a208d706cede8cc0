package se.samverka.meetings.notice;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.meetings.Agendas;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.MeetingId;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.MandateRule;
import se.samverka.platform.time.CountyClock;

/** The chair answers for the notice: says yes to it before an official sends it, and again when its agenda is changed. */
@Component
public class ApproveNotice implements Agendas.OnChange {

    private final Approvals approvals;
    private final Audit audit;
    private final CountyClock clock;

    ApproveNotice(Approvals approvals, Audit audit, CountyClock clock) {
        this.approvals = approvals;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return false where the chair has been asked already */
    @Transactional
    public boolean ask(Actor actor, Meeting meeting) {
        var first = approvals.ask(meeting.id(), clock.instant());
        if (first) audit.record(actor, "meetings.ask-chair", meeting.subject(), Map.of());
        return first;
    }

    /**
     * The first yes stands until the agenda is changed; after the meeting has begun there is nothing left to approve.
     *
     * @param edition of the agenda, as the chair read it
     * @return false where the agenda has been changed since it was read; nothing is then approved
     */
    @MandateRule(
            id = "the-chair-answers-for-the-notice",
            says = "Ordförande ansvarar för att som regel kalla samverkansgruppens ledamöter en vecka före mötet",
            source = "Politiska samverkansgrupper 2016, Arbetsformer")
    @Transactional
    public boolean approve(Actor actor, Meeting meeting, int edition) {
        if (meeting.cancelled() || meeting.startedBy(clock.instant())) return true;
        var said = approvals.approve(meeting.id(), actor.personId().orElse(null), edition, clock.instant());
        if (said) audit.record(actor, "meetings.approve-notice", meeting.subject(), Map.of("edition", edition));
        return said || approvals.approval(meeting.id()).approved();
    }

    /** What the form says was read; a form that says nothing means the agenda as it stands. */
    static int edition(@Nullable String typed, Approvals.Approval standing) {
        return typed != null && typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : standing.edition();
    }

    @Override
    @Transactional
    public void changing(Actor actor, MeetingId meeting) {
        approvals.nextEdition(meeting);
        if (approvals.fall(meeting, clock.instant()))
            audit.record(actor, "meetings.approval-falls", "meeting/" + meeting.value(), Map.of());
    }
}
