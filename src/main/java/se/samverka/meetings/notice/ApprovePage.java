package se.samverka.meetings.notice;

import java.util.List;
import se.samverka.meetings.AgendaItem;
import se.samverka.platform.web.Page;

/** What the chair reads behind the link: the agenda, and one button. */
record ApprovePage(
        String action,
        String bodyName,
        String when,
        String place,
        List<AgendaItem> agenda,
        boolean approved,
        boolean tooLate)
        implements Page {

    @Override
    public String title() {
        return "Godkänn kallelsen";
    }
}
