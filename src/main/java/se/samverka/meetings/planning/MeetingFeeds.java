package se.samverka.meetings.planning;

import org.springframework.stereotype.Component;
import se.samverka.bodies.Body;
import se.samverka.meetings.Meeting;
import se.samverka.platform.calendar.Invitation;
import se.samverka.platform.calendar.Invitation.Method;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;

/** Meetings as published calendar entries: the address of a video meeting is never in them. */
@Component
class MeetingFeeds {

    private final Settings settings;
    private final CountyClock clock;

    MeetingFeeds(Settings settings, CountyClock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    Invitation event(Meeting meeting, Body body) {
        return new Invitation(
                meeting.id().value() + "@samverka",
                meeting.version(),
                meeting.cancelled() ? Method.CANCEL : Method.PUBLISH,
                body.name(),
                null,
                null,
                meeting.start(),
                meeting.end(),
                meeting.place(),
                "",
                settings.at(meeting.address(body)),
                clock.instant());
    }
}
