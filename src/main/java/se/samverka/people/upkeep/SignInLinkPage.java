package se.samverka.people.upkeep;

import java.util.List;
import se.samverka.platform.web.Page;

/**
 * A link to hand over on paper; shown once, for only its fingerprint is kept.
 *
 * @param address the person's page
 * @param expires in words
 */
record SignInLinkPage(String address, String name, String link, String expires) implements Page {

    @Override
    public String title() {
        return "Inloggningslänk till " + name;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(
                new Crumb("Min sida", "/min"), new Crumb("Personer", "/admin/personer"), new Crumb(name, address));
    }
}
