package se.samverka.people.upkeep;

import java.util.List;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Problem;

/** A colleague, and what the colleague is to do. */
record InvitePage(List<Field> fields, Choices charge, List<Problem> problems) implements Page {

    @Override
    public String title() {
        return "Bjud in en kollega";
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb("Min sida", "/min"), new Crumb("Personer", "/admin/personer"));
    }
}
