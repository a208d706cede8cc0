package se.samverka.people.seats;

import java.util.List;
import se.samverka.bodies.BodyCrumbs;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.look.Tab;
import se.samverka.platform.web.picture.SeatStrip;

/**
 * @param count in words
 * @param day as of when, in words
 * @param entering when they enter; empty where they have
 * @param otherDay the field that chooses another day
 * @param seating the seats themselves
 * @param deputies whether the seats have deputies
 * @param leaders who leads and supports today; of other days nothing is told
 * @param mayAppoint whether the reader sees the buttons
 * @param sections what other rooms tell those who keep the body
 */
record SeatsPage(
        String slug,
        String bodyName,
        String count,
        String day,
        String entering,
        Field otherDay,
        Seating seating,
        boolean deputies,
        List<Leader> leaders,
        boolean mayAppoint,
        List<Section> sections)
        implements Page {

    /**
     * @param orders by what else they can be grouped; empty where nobody has a party
     * @param order what they are grouped by, as in the address
     */
    record Seating(List<Tab> orders, String order, List<Rows> groups, SeatStrip strip) {}

    record Rows(String heading, List<SeatWords.Row> rows) {}

    /** @param contact an official's work address, or empty, @param example made up by the sample */
    record Leader(
            String charge, String som, String name, String detail, String contact, boolean vacant, boolean example) {}

    @Override
    public String title() {
        return "Platser i " + bodyName;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(BodyCrumbs.ALL, new Crumb(bodyName, "/organ/" + slug));
    }

    @Override
    public List<Alternate> alternates() {
        return List.of(Alternate.data("/data/v1/organ/" + slug + "/platser"));
    }
}
