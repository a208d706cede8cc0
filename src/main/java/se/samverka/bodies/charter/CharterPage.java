package se.samverka.bodies.charter;

import java.util.List;
import se.samverka.bodies.BodyCrumbs;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.look.Fact;
import se.samverka.platform.web.look.Link;

/**
 * One version of a body's charter.
 *
 * @param facts period, decision, source, departure from the framework agreement
 * @param tasks empty where they are unknown
 * @param compare where it is held against another; empty where there is none
 * @param others the body's other versions
 */
record CharterPage(
        String slug,
        String body,
        String title,
        String purpose,
        boolean example,
        List<Fact> facts,
        List<CharterText.Row> tasks,
        CharterText charter,
        String compare,
        List<Link> others)
        implements Page {

    @Override
    public List<Crumb> crumbs() {
        return List.of(BodyCrumbs.ALL, new Crumb(body, "/organ/" + slug));
    }
}
