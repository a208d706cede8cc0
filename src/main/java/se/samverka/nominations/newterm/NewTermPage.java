package se.samverka.nominations.newterm;

import java.util.List;
import se.samverka.nominations.Nomination;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.look.Link;
import se.samverka.platform.web.look.Tag;

/**
 * What is to be done before a new term of office begins, in order.
 *
 * @param lead when it begins, in one sentence
 * @param otherDay the field that chooses another day
 * @param groups what becomes of each group of elected
 */
record NewTermPage(String lead, Field otherDay, List<Step> steps, List<Group> groups) implements Page {

    static final String ADDRESS = Nomination.ADDRESS + "/ny-mandatperiod";

    /** @param detail what stands now, in a sentence or two */
    record Step(String heading, String detail, Tag tag, List<Link> links) {}

    /**
     * @param ends for how many the time runs out, of how many
     * @param meanwhile who sits until somebody is appointed
     * @param entered how many are appointed for the new term, of how many
     */
    record Group(String name, String href, String ends, String meanwhile, String entered, boolean whole) {}

    @Override
    public String title() {
        return "Ny mandatperiod";
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb("Min sida", "/min"), new Crumb("Nomineringar", Nomination.ADDRESS));
    }
}
