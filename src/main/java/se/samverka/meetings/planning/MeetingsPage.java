package se.samverka.meetings.planning;

import java.util.List;
import se.samverka.platform.web.Page;

/** All meetings, or one body's. */
record MeetingsPage(String heading, String organ, List<MeetingRow> coming, List<MeetingRow> held, String calendar)
        implements Page {

    @Override
    public String title() {
        return heading;
    }
}
