package se.samverka.bodies.charter;

import java.util.List;
import se.samverka.bodies.BodyCrumbs;
import se.samverka.platform.edits.Difference.Piece;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.look.Link;

/**
 * One version of a charter beside another, word by word.
 *
 * @param charter the version it began with
 * @param between which two; empty where there is only one
 * @param agreement clause by clause; empty where there is none to see
 * @param silent what the agreement says nothing of
 * @param others other versions to hold it against
 */
record ComparePage(
        String slug,
        String body,
        Link charter,
        String between,
        List<Part> parts,
        List<Beside> agreement,
        List<String> silent,
        List<Link> others)
        implements Page {

    record Part(String heading, List<Row> rows) {

        boolean isChanged() {
            return rows.stream().anyMatch(Row::changed);
        }
    }

    /** @param was empty where it is new, @param is empty where it is gone */
    public record Row(String was, String is, List<Piece> pieces, boolean changed) {}

    @Override
    public String title() {
        return "Jämför uppdrag";
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(BodyCrumbs.ALL, new Crumb(body, "/organ/" + slug), new Crumb(charter.label(), charter.href()));
    }
}
