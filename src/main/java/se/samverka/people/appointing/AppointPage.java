package se.samverka.people.appointing;

import java.util.List;
import java.util.Map;
import se.samverka.bodies.BodyCrumbs;
import se.samverka.platform.web.Page;

/**
 * The form that appoints somebody; keeps what was typed.
 *
 * @param som the charge's word in the address
 * @param heading for example {@code Utse ledamot för Askvik}
 * @param typed field → what was typed
 * @param problems sentences, or none
 * @param wantsReason whether a reason must be written
 */
record AppointPage(
        String slug,
        String bodyName,
        String som,
        int plats,
        String heading,
        boolean elected,
        List<Choice> organisations,
        List<Choice> parties,
        Map<String, String> typed,
        List<String> problems,
        boolean wantsReason)
        implements Page {

    record Choice(String value, String label) {}

    @Override
    public String title() {
        return heading;
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(
                BodyCrumbs.ALL,
                new Crumb(bodyName, "/organ/" + slug),
                new Crumb("Platser", "/organ/" + slug + "/platser"));
    }

    String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
