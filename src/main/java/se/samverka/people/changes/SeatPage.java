package se.samverka.people.changes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.BodyCrumbs;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Problem;
import se.samverka.platform.web.look.Link;

/**
 * One seat, for those who keep the body: who has it, what can be changed, and who has had it.
 *
 * @param label for example {@code Askvik}
 * @param sides the member's and the deputy's
 * @param history the latest first
 */
record SeatPage(
        String slug,
        String bodyName,
        String label,
        String address,
        List<Side> sides,
        List<Past> history,
        List<Problem> problems)
        implements Page {

    /**
     * @param heading Ledamot or Personlig ersättare
     * @param name empty where nobody is appointed
     * @param lines how long, since when, what comes next
     * @param appoint appoints somebody, or a successor; null while nobody is to be appointed
     */
    record Side(
            String heading,
            String name,
            List<String> lines,
            @Nullable Link appoint,
            boolean vacant,
            List<Change> changes) {}

    /**
     * A form to unfold.
     *
     * @param action its last word in the address
     * @param hidden the appointment that it is about
     * @param open whether it has just been sent and could not be taken
     */
    record Change(
            String action,
            String summary,
            List<String> intro,
            List<Field> fields,
            List<Choices> choices,
            String button,
            boolean grave,
            String som,
            String hidden,
            boolean open) {}

    record Past(String charge, String name, String period, String source) {}

    @Override
    public String title() {
        return "Platsen %s i %s".formatted(label, bodyName);
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
}
