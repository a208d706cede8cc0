package se.samverka.meetings.planning;

import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.meetings.Meeting;
import se.samverka.platform.time.Swedish;

/**
 * A meeting as a line in a list.
 *
 * @param date for machines, @param day for readers: 19 sep
 */
record MeetingRow(String date, String day, String year, String name, String href, String detail, boolean cancelled) {

    /** Makes the lines, with the bodies' present names. */
    @Component
    static class Rows {
        private final Bodies bodies;

        Rows(Bodies bodies) {
            this.bodies = bodies;
        }

        MeetingRow of(Meeting meeting) {
            var body = bodies.body(meeting.body());
            return new MeetingRow(
                    meeting.day().toString(),
                    Swedish.shortDay(meeting.day()),
                    String.valueOf(meeting.day().getYear()),
                    body.name(),
                    meeting.address(body),
                    detail(meeting),
                    meeting.cancelled());
        }

        private static String detail(Meeting meeting) {
            var when = "kl. " + Swedish.times(meeting.start(), meeting.end());
            if (meeting.cancelled()) return "Inställt";
            return meeting.place() == null ? when : when + ", " + meeting.place();
        }
    }
}
