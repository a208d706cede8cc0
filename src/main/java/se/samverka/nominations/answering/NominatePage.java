package se.samverka.nominations.answering;

import java.util.List;
import se.samverka.nominations.PlaceFields.Group;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Problem;

/**
 * The form behind an organisation's link.
 *
 * @param wish by when an answer is wished for; empty for none
 * @param pasted what was pasted and could not all be placed
 */
record NominatePage(
        String overline,
        String organisation,
        String lead,
        String wish,
        String action,
        List<Group> groups,
        String pasted,
        List<Problem> problems)
        implements Page {

    @Override
    public String title() {
        return "Vilka utser ni?";
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }
}
