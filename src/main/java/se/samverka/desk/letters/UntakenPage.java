package se.samverka.desk.letters;

import java.util.List;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.look.Tab;

/**
 * Letters that came in and that nobody understood.
 *
 * @param obstacle why none is read just now, and what to do; empty when all is well
 * @param health how many were read the last day and night, in words
 */
record UntakenPage(List<Tab> tabs, String obstacle, String health, List<Row> rows) implements Page {

    /** @param action where the form goes that puts it aside */
    record Row(String id, String when, String from, String subject, String trouble, String text, String action) {}

    @Override
    public String title() {
        return "Inkommet";
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb("Min sida", "/min"));
    }
}
