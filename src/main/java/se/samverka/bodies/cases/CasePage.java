package se.samverka.bodies.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.BodyCrumbs;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.look.Link;
import se.samverka.platform.web.look.Step;
import se.samverka.platform.web.look.Tag;

/**
 * A case: its chain, what it rests on, and the bodies that it is about.
 *
 * @param limit by when it is to be decided; empty where nothing says so
 * @param passed that the limit is passed; null where it is not
 * @param changes what can be done with each step
 * @param presets bodies whose charter a new one can begin with
 * @param open whether it awaits its decision
 * @param arranging whether the steps are being changed, so that they stand open
 * @param refused why something was not done; empty on an ordinary page
 */
record CasePage(
        String title,
        String address,
        String limit,
        @Nullable String passed,
        List<Step> steps,
        List<Change> changes,
        List<Ground> grounds,
        List<Row> bodies,
        Choices presets,
        boolean open,
        boolean arranging,
        List<String> refused)
        implements Page {

    /**
     * What a step rests on.
     *
     * @param href the document's address; null where it is only named
     * @param documents what was handed in, as far as the reader may see
     */
    record Ground(String step, String document, @Nullable String href, List<Link> documents, List<Said> comments) {}

    /**
     * @param address the step's
     * @param changeable whether it is mended; the decision stays as it was written down
     * @param earlier whether it can stand one place earlier
     * @param later whether it can stand one place later
     * @param stays why it cannot be taken away; empty where it can
     */
    record Change(String label, String address, boolean changeable, boolean earlier, boolean later, String stays) {}

    /** @param outcome what it changed, or why nothing */
    record Said(String said, String outcome) {}

    /**
     * @param href where it is read, or changed as long as it is proposed
     * @param detail what is to become of it, in a sentence; may be empty
     * @param whyNot why it does not start; empty where it has, or can
     * @param departure a departure from the agreement without a reason; empty where there is none
     */
    record Row(
            String name, String href, String detail, List<Tag> tags, String whyNot, String departure, String rename) {}

    @Override
    public int status() {
        return refused.isEmpty() ? 200 : 422;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(BodyCrumbs.ALL, CaseAddress.CRUMB);
    }
}
