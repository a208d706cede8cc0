package se.samverka.people.upkeep;

import java.util.List;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Problem;

/**
 * One person: contact to be put right, and charges that can end.
 *
 * @param signsIn how the person signs in, in words
 * @param mayBeAdministrator whether the button is shown
 * @param mayPrintLink whether a sign-in link can be printed
 */
record PersonPage(
        String address,
        String name,
        boolean example,
        String signsIn,
        List<Charge> charges,
        boolean mayBeAdministrator,
        boolean mayPrintLink,
        List<Field> fields,
        Choices organisation,
        List<Problem> problems)
        implements Page {

    /** @param period from when to when, in words, @param end where it is ended */
    record Charge(String inWords, String period, String end) {}

    @Override
    public String title() {
        return name;
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
