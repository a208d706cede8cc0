package se.samverka.meetings.notice;

import org.springframework.stereotype.Component;
import se.samverka.meetings.StoryMeetings;
import se.samverka.platform.countyfile.Fields;
import se.samverka.platform.story.StoryAct;

/** {@code be ordföranden}: the official asks the chair to approve the notice. */
@Component
class AskChairAct implements StoryAct {

    private final ApproveNotice approving;
    private final StoryMeetings finding;

    AskChairAct(ApproveNotice approving, StoryMeetings finding) {
        this.approving = approving;
        this.finding = finding;
    }

    @Override
    public String name() {
        return "be ordföranden";
    }

    @Override
    public Scene read(Fields event) {
        var meeting = event.text(name());
        return actor -> approving.ask(actor, finding.meeting(meeting).meeting());
    }
}
