package se.samverka.desk.disposal;

import java.util.List;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Problem;

/** What would go today; nothing is taken away by looking. */
record DryRunPage(List<Part> parts, List<String> nothing, Field reason, List<Problem> problems) implements Page {

    /**
     * What would go by one rule.
     *
     * @param id of the box to tick, @param through until which day
     * @param rows from where and when, and how many
     */
    record Part(
            String id,
            String word,
            String type,
            String rule,
            String through,
            int count,
            List<Row> rows,
            boolean chosen) {}

    record Row(String where, String when, int count) {}

    @Override
    public String title() {
        return "Gallra";
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb("Min sida", "/min"), new Crumb("Gallring", "/admin/gallring"));
    }
}
