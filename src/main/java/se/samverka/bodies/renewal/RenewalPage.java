package se.samverka.bodies.renewal;

import java.util.List;
import se.samverka.bodies.form.FormPage.Part;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Problem;
import se.samverka.platform.web.look.Fact;
import se.samverka.platform.web.look.Link;

/**
 * What a case is to decide of a body that lives: prolong, change or close.
 *
 * @param chosen what is chosen so far, in a sentence; empty where nothing is
 * @param facts how it stands
 * @param before where to look before choosing
 * @param extend what is asked to prolong it; empty where it has no end
 * @param left what would be open if it closed now
 * @param close what is asked to close it
 */
record RenewalPage(
        String title,
        List<Crumb> crumbs,
        String address,
        String back,
        String chosen,
        List<Fact> facts,
        List<Link> before,
        List<Part> extend,
        List<String> left,
        List<Part> close,
        List<Problem> problems)
        implements Page {

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }
}
