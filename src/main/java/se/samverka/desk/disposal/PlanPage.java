package se.samverka.desk.disposal;

import java.util.List;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Problem;
import se.samverka.platform.web.look.Fact;
import se.samverka.platform.web.look.Tab;

/**
 * The county's plan, and what has been done by it.
 *
 * @param head empty where no plan is laid in
 * @param lacking sorts of records without a rule
 * @param due what would go today, in a sentence
 * @param mayAct whether the reader may take away and read the file again
 */
record PlanPage(
        List<Tab> tabs,
        List<Fact> head,
        List<Row> rows,
        List<String> lacking,
        String due,
        List<ProtocolLine> protocols,
        boolean mayAct,
        List<Problem> problems)
        implements Page {

    /** @param personal what it holds of persons; empty where nothing */
    record Row(String type, String about, String rule, String basis, String responsible, String personal) {}

    record ProtocolLine(String words, String href, String note) {}

    @Override
    public String title() {
        return "Gallring";
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb("Min sida", "/min"));
    }
}
