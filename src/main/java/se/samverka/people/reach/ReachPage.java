package se.samverka.people.reach;

import java.util.List;
import se.samverka.bodies.BodyCrumbs;
import se.samverka.platform.web.Page;

/** How each in the group is reached. @param anyShielded whether something here must go no further */
record ReachPage(String slug, String bodyName, List<Row> rows, boolean anyShielded) implements Page {

    /**
     * @param charge what somebody is, and for which seat
     * @param email empty where none is on record, @param phone likewise
     * @param shield where the person is marked; empty where that is done
     */
    record Row(String charge, String name, String email, String phone, boolean shielded, String shield) {}

    @Override
    public String title() {
        return "Nå dem i " + bodyName;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(
                BodyCrumbs.ALL,
                new Crumb(bodyName, "/organ/" + slug),
                new Crumb("Platser", "/organ/" + slug + "/platser"));
    }
}
