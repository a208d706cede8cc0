package se.samverka.meetings.planning;

import java.util.List;
import se.samverka.bodies.BodyCrumbs;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.Section;

/**
 * A meeting: the same address for all, more for those who take part.
 *
 * @param mark a word of warning, for example {@code inställt}; empty while nothing deserves one
 * @param example made up by the sample
 */
record MeetingPage(
        String slug,
        String bodyName,
        String heading,
        String when,
        String place,
        String mark,
        boolean example,
        String notice,
        String calendar,
        List<Section> sections)
        implements Page {

    @Override
    public String title() {
        return heading + ", " + bodyName;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(
                BodyCrumbs.ALL, new Crumb(bodyName, "/organ/" + slug), new Crumb("Möten", "/moten?organ=" + slug));
    }

    @Override
    public List<Alternate> alternates() {
        return List.of(
                Alternate.feed("Nytt från " + bodyName, "/flode/" + slug + ".atom"),
                Alternate.calendar(heading, calendar),
                Alternate.data("/data/v1" + calendar.replace("/mote.ics", "")));
    }
}
