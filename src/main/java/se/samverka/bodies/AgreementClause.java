package se.samverka.bodies;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.edits.Difference;
import se.samverka.platform.edits.Difference.Piece;
import se.samverka.platform.rules.MandateRule;

/**
 * What the founding agreement says a body is to be about, word by word.
 *
 * @param slug the body's address, as the agreement names it; a renamed body is found by its former one
 */
public record AgreementClause(
        String slug, String wording, @Nullable String source) {

    /** Where the charter's own words are others; empty where they are the same, or nobody has written them. */
    @MandateRule(
            id = "drift-from-the-agreement-is-shown",
            says = "barn/unga inom området socialtjänst, skola, hälsa och vård",
            source = "Politiska samverkansgrupper 2016")
    public Optional<Difference> differenceTo(Charter charter) {
        return Optional.ofNullable(charter.field())
                .map(field -> Difference.between(wording, field))
                .filter(difference -> difference.pieces().stream().anyMatch(piece -> piece.isGone() || piece.isNew()));
    }

    /** A departure that no reason is given for, in a sentence. */
    @MandateRule(
            id = "departure-is-declared",
            says = "Styrgruppens förslag innebär en ändring i förhållande till överenskommelsen",
            source = "Politiska samverkansgrupper 2016")
    public Optional<String> undeclared(Charter charter) {
        if (charter.deviation() != null) return Optional.empty();
        return differenceTo(charter).map(difference -> "Avvikelse från överenskommelsen: " + words(difference));
    }

    private static String words(Difference difference) {
        String added = String.join(
                ", ",
                difference.pieces().stream()
                        .filter(Piece::isNew)
                        .map(piece -> bare(piece.text()))
                        .filter(word -> !word.isEmpty())
                        .toList());
        return added.isEmpty()
                ? "ord i överenskommelsen saknas här. Skriv varför."
                : added + " ingår inte där. Skriv varför.";
    }

    private static String bare(String text) {
        return text.replaceAll("^[\\s,.–-]+|[\\s,.–-]+$", "");
    }
}
