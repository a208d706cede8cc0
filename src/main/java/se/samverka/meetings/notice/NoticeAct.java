package se.samverka.meetings.notice;

import org.springframework.stereotype.Component;
import se.samverka.meetings.StoryMeetings;
import se.samverka.platform.countyfile.Fields;
import se.samverka.platform.story.StoryAct;

/** {@code kallelse}: the notice is sent, with a reason where it departs from a rule. */
@Component
class NoticeAct implements StoryAct {

    private final SendNotice sending;
    private final StoryMeetings finding;

    NoticeAct(SendNotice sending, StoryMeetings finding) {
        this.sending = sending;
        this.finding = finding;
    }

    @Override
    public String name() {
        return "kallelse";
    }

    @Override
    public Scene read(Fields event) {
        var meeting = event.text(name());
        var reason = event.findText("skäl").orElse(null);
        return actor -> sending.send(actor, finding.meeting(meeting).meeting().id(), reason);
    }
}
