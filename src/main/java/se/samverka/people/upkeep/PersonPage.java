package se.samverka.people.upkeep;

import java.util.List;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Problem;
import se.samverka.platform.web.form.Watch;

/**
 * One person: contact to be put right, and charges that can end.
 *
 * @param signsIn how the person signs in, in words
 * @param mayBe what the person can be made here
 * @param shield whether the name is shown to nobody outside, and where that is changed
 * @param waysIn where the person is signed in and with what, in words; empty where nowhere
 * @param watch what the form remembers, so that two who correct at once do not undo each other
 * @param mayPrintLink whether a sign-in link can be printed
 */
record PersonPage(
        String address,
        String name,
        boolean example,
        String signsIn,
        List<Charge> charges,
        List<MayBe> mayBe,
        Shield shield,
        boolean mayPrintLink,
        String waysIn,
        List<Field> fields,
        Choices organisation,
        Watch watch,
        List<Problem> problems)
        implements Page {

    /** @param period from when to when, in words, @param end where it is ended */
    record Charge(String inWords, String period, String end) {}

    /** @param inWords what somebody is made, @param follows what it lets them do, @param action where it is done */
    record MayBe(String inWords, String follows, String action) {}

    /** @param traces where the name may stand in what somebody has written */
    record Shield(boolean on, String action, String traces) {}

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
