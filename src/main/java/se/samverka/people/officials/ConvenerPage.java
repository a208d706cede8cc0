package se.samverka.people.officials;

import java.util.List;
import se.samverka.bodies.BodyCrumbs;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Problem;

/** The form on which somebody takes over as convener. @param now who convenes, and what becomes of it */
record ConvenerPage(String slug, String body, String now, List<Field> fields, List<Problem> problems) implements Page {

    @Override
    public String title() {
        return "Byt sammankallande";
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
