package se.samverka.nominations.opposition;

import java.util.List;
import se.samverka.nominations.PlaceFields.Group;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.form.Problem;

/**
 * What the group leader is asked.
 *
 * @param standing what has been answered so far; empty while nothing has
 * @param result the election's seats, in words
 */
record OfferPage(
        String round,
        String lead,
        String standing,
        String result,
        String action,
        Choices consulted,
        List<Group> groups,
        List<Problem> problems)
        implements Page {

    @Override
    public String title() {
        return "Oppositionens plats";
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }
}
