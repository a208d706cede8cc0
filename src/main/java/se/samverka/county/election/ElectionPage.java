package se.samverka.county.election;

import java.util.List;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Problem;

/**
 * The results that are entered, and who governs.
 *
 * @param results the newest first
 * @param governing who governs now, in one sentence
 * @param pasting whether rows were pasted that could not all be placed
 */
record ElectionPage(
        List<Result> results,
        String governing,
        Field heldOn,
        List<Field> seats,
        Field source,
        boolean pasting,
        String pasted,
        List<Field> government,
        List<Choices> parties,
        List<Problem> problems)
        implements Page {

    static final String ADDRESS = "/admin/val";

    /** @param seats for example {@code S 30, M 17}, @param example whether it is invented */
    record Result(String day, String seats, String inAll, String source, boolean example) {}

    @Override
    public String title() {
        return "Val och styre";
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
