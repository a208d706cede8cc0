package se.samverka.bodies.page;

import java.util.List;
import se.samverka.platform.web.Section;

/** The bodies of a shelf, on the front page. */
record GroupsSection(String heading, List<BodiesPage.Row> rows) implements Section {}
