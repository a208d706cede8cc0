package se.samverka.bodies.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.cases.CasePage.Ground;
import se.samverka.bodies.charter.Beside;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.look.Step;

/**
 * On a body's history page: the chain of decisions that it came to be by, and what differs from the agreement.
 *
 * @param compared the clauses that differ, as far as the reader may see
 */
record ChainSection(List<Chain> chains, List<Beside> compared) implements Section {

    /** @param limit may be empty, @param passed null where the limit is not passed */
    record Chain(String title, String limit, @Nullable String passed, List<Step> steps, List<Ground> grounds) {}
}
