package se.samverka.nominations.asking;

import java.util.List;
import se.samverka.nominations.Nomination;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Problem;

/**
 * Which groups are to be filled, and from when.
 *
 * @param formula how many persons the chosen groups make; empty where none is chosen
 */
record NewNominationPage(Choices groups, List<Field> fields, String formula, List<Problem> problems) implements Page {

    @Override
    public String title() {
        return "Samla in nomineringar";
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb("Min sida", "/min"), new Crumb("Nomineringar", Nomination.ADDRESS));
    }
}
