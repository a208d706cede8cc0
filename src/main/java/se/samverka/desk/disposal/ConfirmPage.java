package se.samverka.desk.disposal;

import java.util.List;
import se.samverka.platform.web.Page;

/**
 * The second press: all that will go, and that it cannot be undone.
 *
 * @param chosen as the form sends it on
 */
record ConfirmPage(String reason, List<String> lines, List<String> chosen, int count) implements Page {

    @Override
    public String title() {
        return "Gallra %d uppgifter?".formatted(count);
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(
                new Crumb("Min sida", "/min"),
                new Crumb("Gallring", "/admin/gallring"),
                new Crumb("Gallra", "/admin/gallring/forslag"));
    }
}
