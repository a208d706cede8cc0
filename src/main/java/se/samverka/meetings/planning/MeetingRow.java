package se.samverka.meetings.planning;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.meetings.Meeting;
import se.samverka.platform.time.Swedish;

/**
 * A meeting as a line in a list.
 *
 * @param date for machines, @param day for readers: 19 sep
 * @param example made up by the sample
 */
record MeetingRow(
        String date,
        String day,
        String year,
        String name,
        String href,
        String detail,
        boolean cancelled,
        boolean example) {

    /** Makes the lines, with the bodies' present names. */
    @Component
    static class Rows {
        private final Bodies bodies;
        private final ExampleMeetings examples;

        Rows(Bodies bodies, ExampleMeetings examples) {
            this.bodies = bodies;
            this.examples = examples;
        }

        List<MeetingRow> of(List<Meeting> meetings) {
            var madeUp = examples.list();
            return meetings.stream().map(m -> of(m, madeUp.contains(m.id()))).toList();
        }

        private MeetingRow of(Meeting meeting, boolean example) {
            var body = bodies.body(meeting.body());
            return new MeetingRow(
                    meeting.day().toString(),
                    Swedish.shortDay(meeting.day()),
                    String.valueOf(meeting.day().getYear()),
                    body.name(),
                    meeting.address(body),
                    detail(meeting),
                    meeting.cancelled(),
                    example);
        }

        private static String detail(Meeting meeting) {
            var when = "kl. " + Swedish.times(meeting.start(), meeting.end());
            if (meeting.cancelled()) return "Inställt";
            return meeting.place() == null ? when : when + ", " + meeting.place();
        }
    }
}
