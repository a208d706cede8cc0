package se.samverka.bodies.sketch;

import java.util.List;
import se.samverka.bodies.BodyCrumbs;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.picture.StructureSketch;

/**
 * How the bodies hang together on a day, drawn and as a list.
 *
 * @param another the day, to be changed
 * @param query what the picture and the sheet of the same day have in their address; empty for today
 */
record SketchPage(String title, String day, Field another, String query, StructureSketch sketch) implements Page {

    @Override
    public List<Crumb> crumbs() {
        return List.of(BodyCrumbs.ALL);
    }
}
