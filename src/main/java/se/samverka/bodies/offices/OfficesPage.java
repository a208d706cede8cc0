package se.samverka.bodies.offices;

import java.util.List;
import se.samverka.bodies.BodyCrumbs;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Problem;

/**
 * What each office is called in each organisation, and the form on which that is changed.
 *
 * @param offices by office, in words
 */
record OfficesPage(
        String slug,
        String body,
        List<Named> offices,
        Choices office,
        Choices organisation,
        Field titleField,
        Field from,
        List<Problem> problems)
        implements Page {

    record Named(String office, List<Row> rows) {}

    record Row(String organisation, String title) {}

    @Override
    public String title() {
        return "Befattningar";
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
