package se.samverka.meetings.planning;

import org.springframework.stereotype.Component;
import se.samverka.meetings.StoryMeetings;
import se.samverka.platform.countyfile.Fields;
import se.samverka.platform.story.StoryAct;

/** {@code inställt}: a meeting is called off. */
@Component
class CancelAct implements StoryAct {

    private final PlanMeeting planning;
    private final StoryMeetings finding;

    CancelAct(PlanMeeting planning, StoryMeetings finding) {
        this.planning = planning;
        this.finding = finding;
    }

    @Override
    public String name() {
        return "inställt";
    }

    @Override
    public Scene read(Fields event) {
        var meeting = event.text(name());
        return actor ->
                planning.cancel(actor, finding.meeting(meeting).meeting().id());
    }
}
