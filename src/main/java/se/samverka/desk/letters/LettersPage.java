package se.samverka.desk.letters;

import java.util.List;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.look.Tab;
import se.samverka.platform.web.look.Tag;

/**
 * Which letters have gone out, and which have not.
 *
 * @param obstacle why none leaves just now, and what to do; empty when all is well
 * @param filters what the list can be narrowed by
 * @param older the address of the next page; empty on the last
 */
record LettersPage(
        List<Tab> tabs, String obstacle, List<Choices> filters, boolean filtered, List<Row> rows, String older)
        implements Page {

    record Row(
            String date,
            String when,
            String to,
            String subject,
            String href,
            String kind,
            String group,
            Tag state,
            String note) {}

    @Override
    public String title() {
        return "Utskick";
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb("Min sida", "/min"));
    }
}
