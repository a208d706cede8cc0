package se.samverka.meetings.planning;

import java.util.List;
import se.samverka.bodies.Body;
import se.samverka.meetings.Meeting;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.language.Words;

/** The next meetings, on the English front page; each leads to the meeting's own page, in Swedish. */
record ComingSection(List<Coming> meetings) implements Section {

    /**
     * @param date for machines
     * @param body its name, in Swedish
     * @param example made up by the sample
     */
    record Coming(String date, String day, String times, String body, String href, boolean cancelled, boolean example) {

        static Coming of(Meeting meeting, Body body, boolean example, Words words) {
            return new Coming(
                    meeting.day().toString(),
                    words.shortDay(meeting.day()),
                    words.times(meeting.start(), meeting.end()),
                    body.name(),
                    meeting.address(body),
                    meeting.cancelled(),
                    example);
        }
    }
}
