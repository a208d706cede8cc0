package se.samverka.bodies.renewal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.BodyCrumbs;
import se.samverka.bodies.OnRenewal.Line;
import se.samverka.bodies.form.FormPage.Part;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Problem;

/**
 * What a new decision on a body rests on, gathered from every module.
 *
 * @param period how the body's mandate stands, in a sentence
 * @param opening what is asked to open a case; empty where one is open, or the period has no end
 * @param open the cases that await their decision
 */
record GroundsPage(
        String slug,
        String body,
        String period,
        List<Line> lines,
        List<Part> opening,
        List<Open> open,
        List<Problem> problems)
        implements Page {

    /** @param href null where the reader does not open cases */
    record Open(String title, @Nullable String href) {}

    @Override
    public String title() {
        return "Underlag inför nytt beslut";
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(BodyCrumbs.ALL, new Crumb(body, "/organ/" + slug));
    }
}
