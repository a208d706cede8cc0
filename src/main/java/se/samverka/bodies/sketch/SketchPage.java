package se.samverka.bodies.sketch;

import java.util.List;
import se.samverka.bodies.BodyCrumbs;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.picture.StructureSketch;

/** How the bodies hang together, drawn and as a list. */
record SketchPage(String title, String day, StructureSketch sketch) implements Page {

    @Override
    public List<Crumb> crumbs() {
        return List.of(BodyCrumbs.ALL);
    }
}
