package se.samverka.nominations.asking;

import java.util.List;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.look.Tab;
import se.samverka.platform.web.look.Tag;

/** Every round of nominations, newest first. */
record NominationsPage(List<Tab> tabs, List<Row> rows) implements Page {

    record Row(String title, String href, String groups, String count, Tag status) {}

    @Override
    public String title() {
        return "Nomineringar";
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb("Min sida", "/min"));
    }
}
