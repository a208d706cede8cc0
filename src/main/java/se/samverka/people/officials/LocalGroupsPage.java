package se.samverka.people.officials;

import java.util.List;
import se.samverka.bodies.BodyCrumbs;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.look.Tag;

/** Every municipality's local management group, and whether both sides are there. @param sum in words */
record LocalGroupsPage(String sum, List<Row> rows) implements Page {

    /** @param href empty where there is no group */
    record Row(String municipality, String group, String href, String own, String region, Tag tag) {}

    @Override
    public String title() {
        return "Lokala ledningsgrupper";
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(BodyCrumbs.ALL);
    }
}
