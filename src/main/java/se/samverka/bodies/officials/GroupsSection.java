package se.samverka.bodies.officials;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.look.Tag;

/**
 * The groups that a body has set up.
 *
 * @param heading null below a heading of the charter's own
 * @param setUp where a new one is set up; empty for those who may not
 */
record GroupsSection(boolean heading, List<Row> rows, String setUp) implements Section {

    /** @param state till when, and how long that is @param tag where something is to be done; null elsewhere */
    record Row(
            String name,
            String href,
            String task,
            String state,
            @Nullable Tag tag) {}
}
