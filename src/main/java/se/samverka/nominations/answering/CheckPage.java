package se.samverka.nominations.answering;

import java.util.List;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Problem;

/**
 * What is about to be sent, and what stands behind it.
 *
 * @param missing how many places are empty still, as a sentence; empty where none is
 */
record CheckPage(
        String overline,
        String organisation,
        String action,
        List<Row> rows,
        String missing,
        List<Field> fields,
        List<Problem> problems)
        implements Page {

    record Row(String group, String charge, String name, String party, String contact) {}

    @Override
    public String title() {
        return "Stämmer det här?";
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }
}
