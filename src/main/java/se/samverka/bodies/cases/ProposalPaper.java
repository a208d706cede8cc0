package se.samverka.bodies.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.cases.CasePage.Said;
import se.samverka.bodies.charter.CharterText;

/**
 * A proposal for decision as a paper to put before whoever decides.
 *
 * @param from who proposes; empty where no step says
 * @param to who is to decide
 * @param clauses what is to be decided, a sentence each, after the decider's name
 * @param reasons the steps on the way that changed something
 * @param comments what was said, and what it led to
 * @param deviations how it departs from the agreement, and why
 * @param enclosed the proposed charters
 */
record ProposalPaper(
        String from,
        String to,
        String day,
        List<String> clauses,
        List<String> reasons,
        List<Said> comments,
        List<String> deviations,
        List<Enclosed> enclosed) {

    /**
     * @param field null where nobody has written it
     * @param changes what differs from the charter that holds, a sentence each; empty for a new body
     */
    record Enclosed(
            String name,
            String purpose,
            String period,
            @Nullable String field,
            List<String> tasks,
            CharterText text,
            List<String> changes) {}
}
