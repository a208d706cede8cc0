package se.samverka.meetings.notice;

import java.util.Objects;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.meetings.Agendas;
import se.samverka.meetings.Meeting;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;

/** Shows the chair the agenda as it stands now, whether behind a link or on the way from the meeting's page. */
@Component
class ApprovePages {

    private final Approvals approvals;
    private final Agendas agendas;
    private final Bodies bodies;
    private final CountyClock clock;

    ApprovePages(Approvals approvals, Agendas agendas, Bodies bodies, CountyClock clock) {
        this.approvals = approvals;
        this.agendas = agendas;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** @param overtaken whether a yes came to an agenda that is no longer the one */
    ApprovePage page(String action, Meeting meeting, boolean overtaken) {
        // The edition first: should the agenda change in between, the yes is to the older and does not count.
        var approval = approvals.approval(meeting.id());
        return new ApprovePage(
                action,
                bodies.body(meeting.body()).name(),
                Swedish.capital(Swedish.weekday(meeting.day())) + " kl. "
                        + Swedish.times(meeting.start(), meeting.end()),
                Objects.requireNonNullElse(meeting.place(), "Platsen meddelas senare"),
                agendas.list(meeting.id()),
                approval.edition(),
                approval.approved(),
                changed(approval, overtaken),
                meeting.startedBy(clock.instant()));
    }

    private static String changed(Approvals.Approval approval, boolean overtaken) {
        if (overtaken) return "Dagordningen ändrades medan du läste. Läs den igen och godkänn sedan.";
        return approval.fell() ? "Dagordningen har ändrats sedan den godkändes. Här är den nya." : "";
    }
}
