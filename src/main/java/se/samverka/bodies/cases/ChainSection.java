package se.samverka.bodies.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.cases.CasePage.Ground;
import se.samverka.platform.edits.Difference.Piece;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.look.Step;

/**
 * On a body's history page: the chain of decisions that it came to be by, and its field of work beside the agreement's.
 *
 * @param compared null where the reader has nothing to compare
 */
record ChainSection(List<Chain> chains, @Nullable Compared compared) implements Section {

    /** @param limit may be empty, @param passed null where the limit is not passed */
    record Chain(String title, String limit, @Nullable String passed, List<Step> steps, List<Ground> grounds) {}

    /**
     * @param source where the agreement's wording stands; may be empty
     * @param why the reason for what differs; empty where none is given
     * @param undeclared what only those read who keep the body; empty where the departure is declared
     */
    record Compared(List<Piece> pieces, String source, String why, String undeclared) {}
}
