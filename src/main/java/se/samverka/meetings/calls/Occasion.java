package se.samverka.meetings.calls;

import java.util.List;
import se.samverka.bodies.Body;
import se.samverka.meetings.AgendaItem;
import se.samverka.meetings.Meeting;
import se.samverka.platform.time.Swedish;

/** What a letter about a call tells of. @param version of the notice */
public record Occasion(Body body, Meeting meeting, List<AgendaItem> agenda, int version) {
    public String when() {
        return Swedish.weekday(meeting.day()) + " kl. " + Swedish.times(meeting.start(), meeting.end());
    }

    public String place() {
        var place = meeting.place();
        return place == null ? "Platsen meddelas senare" : place;
    }

    public String shortWhen() {
        return Swedish.weekdayOfYear(meeting.day()) + " kl. " + Swedish.time(meeting.starts());
    }
}
