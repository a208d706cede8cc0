package se.samverka.bodies.officials;

import se.samverka.platform.web.Section;
import se.samverka.platform.web.look.Link;

/**
 * A group that another body has set up, on its own page.
 *
 * @param late whether its time is over and nobody has prolonged or closed it
 * @param delivered what came of it; empty until it is closed
 * @param prolong where it is prolonged; empty for those who may not, and for one that has no end
 * @param close where it is closed; empty for those who may not
 */
record GroupSection(
        Link setUpBy, Link reportsTo, String state, boolean late, String delivered, String prolong, String close)
        implements Section {}
