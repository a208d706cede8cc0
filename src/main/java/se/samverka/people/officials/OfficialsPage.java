package se.samverka.people.officials;

import java.util.List;
import se.samverka.bodies.BodyCrumbs;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.look.Link;

/** Who supports and convenes the bodies. @param unconvened bodies that nobody convenes */
record OfficialsPage(List<Row> rows, List<Link> unconvened) implements Page {

    /** @param email empty where it is not for everybody */
    record Row(String name, boolean example, String organisation, String email, List<String> roles) {}

    @Override
    public String title() {
        return "Tjänstepersoner";
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(BodyCrumbs.ALL);
    }
}
