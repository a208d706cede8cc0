package se.samverka.bodies.cases;

import java.util.List;
import se.samverka.bodies.Case;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.Page.Crumb;
import se.samverka.platform.web.form.Problem;

/**
 * What is handed in for a step of a case.
 *
 * @param step what happened, and when
 * @param typedTitle what the next one is to be called
 * @param typedOpen whether everybody may read the next one: only where somebody has said so
 */
record DocumentsPage(
        Case in,
        String step,
        String address,
        String typedTitle,
        boolean typedOpen,
        List<Row> rows,
        List<Problem> problems)
        implements Page {

    /** @param open whether everybody may read it */
    record Row(String title, String href, String id, boolean open) {}

    boolean decided() {
        return in.decidedOn() != null;
    }

    @Override
    public String title() {
        return "Handlingar";
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    @Override
    public List<Crumb> crumbs() {
        return CaseAddress.crumbs(in);
    }
}
