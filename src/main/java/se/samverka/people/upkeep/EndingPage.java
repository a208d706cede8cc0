package se.samverka.people.upkeep;

import java.util.List;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Problem;

/** What follows when a charge ends, before it does. */
record EndingPage(
        String address,
        String name,
        String charge,
        String inWords,
        List<String> losses,
        Field lastDay,
        List<Problem> problems)
        implements Page {

    @Override
    public String title() {
        return "Avsluta ett uppdrag för " + name;
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(
                new Crumb("Min sida", "/min"), new Crumb("Personer", "/admin/personer"), new Crumb(name, address));
    }
}
