package se.samverka.bodies.cases;

import java.util.List;
import se.samverka.bodies.BodyCrumbs;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.look.Link;
import se.samverka.platform.web.look.Tab;
import se.samverka.platform.web.look.Tag;

/** All cases, those that await their decision first. @param renames where a body gets another name */
record CasesPage(List<Tab> tabs, List<Row> rows, List<Link> renames) implements Page {

    /** @param about the bodies and how far it has come */
    record Row(String title, String href, String about, Tag tag) {}

    @Override
    public String title() {
        return CaseAddress.CRUMB.label();
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(BodyCrumbs.ALL);
    }
}
