package se.samverka.meetings.notice;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.meetings.Meeting;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.MandateRule;
import se.samverka.platform.time.CountyClock;

/** The chair answers for the notice: says yes to it before an official sends it. */
@Component
public class ApproveNotice {

    private final Notices notices;
    private final Audit audit;
    private final CountyClock clock;

    ApproveNotice(Notices notices, Audit audit, CountyClock clock) {
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return false where the chair has been asked already */
    @Transactional
    public boolean ask(Actor actor, Meeting meeting) {
        var first = notices.ask(meeting.id(), clock.instant());
        if (first) audit.record(actor, "meetings.ask-chair", meeting.subject(), Map.of());
        return first;
    }

    /** The first yes stands; after the meeting has begun there is nothing left to approve. */
    @MandateRule(
            id = "the-chair-answers-for-the-notice",
            says = "Ordförande ansvarar för att som regel kalla samverkansgruppens ledamöter en vecka före mötet",
            source = "Politiska samverkansgrupper 2016, Arbetsformer")
    @Transactional
    public void approve(Actor actor, Meeting meeting) {
        if (meeting.cancelled() || meeting.startedBy(clock.instant())) return;
        if (notices.approve(meeting.id(), actor.personId().orElse(null), clock.instant()))
            audit.record(actor, "meetings.approve-notice", meeting.subject(), Map.of());
    }
}
