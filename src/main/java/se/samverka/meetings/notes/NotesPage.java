package se.samverka.meetings.notes;

import java.util.List;
import se.samverka.bodies.BodyCrumbs;
import se.samverka.platform.web.Page;

/**
 * Published notes, one version of them.
 *
 * @param standing which version it is and when it was published
 * @param older the other versions
 */
record NotesPage(
        String slug,
        String bodyName,
        String meetingAddress,
        String day,
        String standing,
        String change,
        List<Present> present,
        List<Absent> absent,
        List<Row> rows,
        List<Version> older,
        String edit)
        implements Page {

    record Present(String seat, String name, String role) {}

    record Absent(String seat) {}

    /** @param hidden whether the point is not published, and the reader may not see what was noted */
    record Row(int number, String heading, Note note, boolean hidden) {}

    record Version(String label, String href) {}

    @Override
    public String title() {
        return "Minnesanteckningar " + day + ", " + bodyName;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(BodyCrumbs.ALL, new Crumb(bodyName, "/organ/" + slug), new Crumb("Möte " + day, meetingAddress));
    }

    @Override
    public List<Alternate> alternates() {
        return List.of(
                Alternate.feed("Nytt från " + bodyName, "/flode/" + slug + ".atom"),
                Alternate.data("/data/v1" + meetingAddress + "/anteckningar"));
    }
}
