package se.samverka.meetings.notice;

import org.springframework.stereotype.Component;
import se.samverka.meetings.StoryMeetings;
import se.samverka.platform.countyfile.Fields;
import se.samverka.platform.story.StoryAct;

/** {@code godkänn}: the chair approves the notice. */
@Component
class ApproveAct implements StoryAct {

    private final ApproveNotice approving;
    private final Approvals approvals;
    private final StoryMeetings finding;

    ApproveAct(ApproveNotice approving, Approvals approvals, StoryMeetings finding) {
        this.approving = approving;
        this.approvals = approvals;
        this.finding = finding;
    }

    @Override
    public String name() {
        return "godkänn";
    }

    @Override
    public Scene read(Fields event) {
        var meeting = event.text(name());
        return actor -> {
            var found = finding.meeting(meeting).meeting();
            approving.approve(actor, found, approvals.approval(found.id()).edition());
        };
    }
}
