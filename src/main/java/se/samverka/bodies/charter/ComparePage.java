package se.samverka.bodies.charter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.BodyCrumbs;
import se.samverka.platform.edits.Difference.Piece;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.look.Link;

/**
 * One version of a charter beside another, word by word.
 *
 * @param charter the version it began with
 * @param between which two; empty where there is only one
 * @param agreement null where the agreement says nothing of it
 * @param others other versions to hold it against
 */
record ComparePage(
        String slug,
        String body,
        Link charter,
        String between,
        List<Part> parts,
        @Nullable Agreement agreement,
        List<Link> others)
        implements Page {

    record Part(String heading, List<Row> rows) {

        boolean isChanged() {
            return rows.stream().anyMatch(Row::changed);
        }
    }

    record Row(List<Piece> pieces, boolean changed) {}

    /** @param source may be empty, @param why may be empty */
    record Agreement(List<Row> rows, String source, String why) {}

    @Override
    public String title() {
        return "Jämför uppdrag";
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(BodyCrumbs.ALL, new Crumb(body, "/organ/" + slug), new Crumb(charter.label(), charter.href()));
    }
}
