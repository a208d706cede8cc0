package se.samverka.people.upkeep;

import java.util.List;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.look.Tab;

/**
 * Everybody in the register.
 *
 * @param count in words
 * @param sought what the list is narrowed by
 */
record PersonsPage(List<Tab> tabs, String count, Field sought, List<Row> rows) implements Page {

    /** @param example made up by the sample */
    record Row(
            String name,
            String href,
            boolean example,
            String organisation,
            String email,
            String phone,
            List<String> charges,
            boolean shielded) {}

    @Override
    public String title() {
        return "Personer";
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb("Min sida", "/min"));
    }
}
