package se.samverka.people.seats;

import java.util.List;
import se.samverka.bodies.BodyCrumbs;
import se.samverka.platform.web.Page;

/**
 * @param count in words
 * @param day as of when, in words
 * @param deputies whether the seats have deputies
 * @param mayAppoint whether the reader sees the buttons
 */
record SeatsPage(
        String slug,
        String bodyName,
        String count,
        String day,
        List<SeatWords.Row> rows,
        boolean deputies,
        List<Leader> leaders,
        boolean mayAppoint)
        implements Page {

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
