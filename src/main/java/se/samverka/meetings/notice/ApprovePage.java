package se.samverka.meetings.notice;

import java.util.List;
import se.samverka.meetings.AgendaItem;
import se.samverka.platform.web.Page;

/**
 * What the chair reads behind the link: the agenda, and one button.
 *
 * @param edition of the agenda, which the yes is to
 * @param changed what has happened to the agenda, in a sentence; empty where nothing has
 */
record ApprovePage(
        String action,
        String bodyName,
        String when,
        String place,
        List<AgendaItem> agenda,
        int edition,
        boolean approved,
        String changed,
        boolean tooLate)
        implements Page {

    @Override
    public String title() {
        return "Godkänn kallelsen";
    }
}
