package se.samverka.desk.trail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.look.Fact;
import se.samverka.platform.web.look.Tab;

/**
 * The trail, and whether it is whole.
 *
 * @param state in a sentence
 * @param problems which lines are wrong, and how; empty where none is
 * @param about what the list is narrowed to; null where to nothing
 * @param older the address of the next part; empty on the last
 */
record TrailPage(
        List<Tab> tabs,
        String state,
        List<String> problems,
        List<Field> days,
        List<Choices> filters,
        @Nullable About about,
        boolean filtered,
        List<Row> rows,
        String older,
        String csv,
        String proof,
        Key key)
        implements Page {

    /** @param subject as in the address */
    record About(String subject, String words) {}

    /** @param number in the chain, or that it waits for one, @param about the address of all lines of the same thing */
    record Row(String id, String date, String when, String sentence, String number, List<Fact> details, String about) {}

    record Key(String fingerprint, String publicKey) {}

    @Override
    public String title() {
        return "Revision";
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb("Min sida", "/min"));
    }
}
