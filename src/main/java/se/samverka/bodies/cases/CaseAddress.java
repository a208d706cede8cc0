package se.samverka.bodies.cases;

import java.util.List;
import se.samverka.bodies.BodyCrumbs;
import se.samverka.bodies.Case;
import se.samverka.platform.web.Page.Crumb;

/** Where cases are, on the web and in the trail. */
public final class CaseAddress {

    public static final String ALL = "/organ/arenden";

    /** Before the place of a kind of body, where a proposal begins with one; never an address. */
    public static final String PRESET = "slag:";

    static final Crumb CRUMB = new Crumb("Beslut om grupper", ALL);

    private CaseAddress() {}

    public static String of(int number) {
        return ALL + "/" + number;
    }

    public static List<Crumb> crumbs(Case in) {
        return List.of(BodyCrumbs.ALL, CRUMB, new Crumb(in.title(), of(in.number())));
    }

    /** As audit lines name it. */
    public static String subject(int number) {
        return CaseActs.CASE + number;
    }
}
