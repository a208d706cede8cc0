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

    @Override
    public List<Alternate> alternates() {
        return organ.isEmpty()
                ? List.of(Alternate.feed("Allt nytt i samverkan", "/flode.atom"), Alternate.data("/data/v1/moten"))
                : List.of(
                        Alternate.feed(heading, "/flode/" + organ + ".atom"),
                        Alternate.calendar(heading, calendar),
                        Alternate.data("/data/v1/moten?organ=" + organ));
    }
}
