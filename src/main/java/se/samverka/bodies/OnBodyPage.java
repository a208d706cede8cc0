package se.samverka.bodies;

import java.util.List;
import java.util.Optional;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.web.Page.Alternate;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.language.Words;
import se.samverka.platform.web.look.Fact;

/** What a module hangs on a body's page. */
public interface OnBodyPage {

    /** Where on the page it belongs. */
    Place place();

    Optional<Section> section(Body body, Actor reader);

    /** What the module tells of the body in other forms: a calendar to follow. */
    default List<Alternate> alternates(Body body) {
        return List.of();
    }

    /** What the module tells of the body in brief, in the page's language; only what anybody may read. */
    default List<Fact> inBrief(Body body, Words words) {
        return List.of();
    }

    /**
     * Either one of the page's own places, or the place of the charter's tasks of a kind.
     *
     * <p>Leaders and seats stand below the page's own headings, and work below its task; a section on meetings brings
     * its own heading.
     */
    sealed interface Place {
        /** Chair, vice chair, support: beside the title. */
        record Leaders() implements Place {}

        record NextMeeting() implements Place {}

        record Seats() implements Place {}

        record Meetings() implements Place {}

        /** First on the page of its history. */
        record History() implements Place {}

        record UnderTask(WorkKind kind) implements Place {}
    }
}
