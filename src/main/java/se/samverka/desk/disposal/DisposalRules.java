package se.samverka.desk.disposal;

import java.util.List;
import se.samverka.desk.disposal.Decision.Chosen;
import se.samverka.platform.rules.Verdict;

/** When something may be taken away for good. */
final class DisposalRules {

    static final int LONGEST_REASON = 500;

    private DisposalRules() {}

    /** @param now what would go this very moment */
    static Verdict whyNot(Decision decision, List<Chosen> now) {
        return somethingIsChosen(decision)
                .and(aReasonIsGiven(decision.reason()))
                .and(nothingHasChanged(decision.chosen(), now));
    }

    private static Verdict somethingIsChosen(Decision decision) {
        return decision.chosen().isEmpty()
                ? Verdict.hindered("nothing-chosen", "Välj minst en regel att gallra efter.")
                : Verdict.FREE;
    }

    static Verdict aReasonIsGiven(String reason) {
        if (reason.isBlank())
            return Verdict.hindered(
                    "no-reason", "Skriv vilket beslut du gallrar efter, till exempel gallringsplanens nummer.");
        return reason.length() > LONGEST_REASON
                ? Verdict.hindered("long-reason", "Korta texten till högst %d tecken.".formatted(LONGEST_REASON))
                : Verdict.FREE;
    }

    /** What was decided is what was shown: neither more nor less goes, and nothing before its time. */
    private static Verdict nothingHasChanged(List<Chosen> shown, List<Chosen> now) {
        return now.containsAll(shown)
                ? Verdict.FREE
                : Verdict.hindered(
                        "changed",
                        "Något har ändrats sedan du såg listan. Gå igenom den en gång till och gallra sedan.");
    }
}
