package se.samverka.meetings.planning;

import java.util.List;
import java.util.Map;
import se.samverka.bodies.BodyCrumbs;
import se.samverka.platform.web.Page;

/** The form that plans a meeting; keeps what was typed. */
record PlanPage(String slug, String bodyName, Map<String, String> typed, List<String> problems) implements Page {

    @Override
    public String title() {
        return "Planera möte";
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(BodyCrumbs.ALL, new Crumb(bodyName, "/organ/" + slug));
    }

    String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
