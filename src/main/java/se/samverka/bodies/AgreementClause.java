package se.samverka.bodies;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.edits.Difference;
import se.samverka.platform.edits.Difference.Piece;
import se.samverka.platform.rules.MandateRule;

/**
 * What the founding agreement says of one thing in a body's charter, word by word.
 *
 * @param slug the body's address, as the agreement names it; a renamed body is found by its former one
 * @param wording a line for each thing that it lists
 * @param open whether the agreement leaves it to the decision: the charter's words are then no departure
 */
public record AgreementClause(
        String slug,
        About about,
        String wording,
        boolean open,
        @Nullable String source) {

    /** What a clause is about, in the order in which a charter is read: a charter's clause is tied to the agreement's by it. */
    public enum About {
        FIELD("Område"),
        TASKS("Uppgifter"),
        LENSES("Perspektiv"),
        PERIOD("Tid"),
        SEATS("Platsfördelning"),
        DEPUTIES("Ersättare"),
        CHAIR("Ordförande"),
        NOTICE("Kallelse"),
        FREQUENCY("Antal möten"),
        FORMS("Arbetsformer");

        private final String swedish;

        About(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }

    /** That a charter says otherwise than the agreement, and why. */
    public record Departure(About about, String why) {}

    /**
     * Where the charter's own words are others; empty where they are the same, where nobody has written them, and where the
     * agreement leaves it open.
     *
     * @param charter what the charter says of the same, a line each
     */
    @MandateRule(
            id = "drift-from-the-agreement-is-shown",
            says = "barn/unga inom området socialtjänst, skola, hälsa och vård",
            source = "Politiska samverkansgrupper 2016")
    public Optional<Difference> differenceTo(List<String> charter) {
        return Optional.of(charter)
                .filter(written -> !open && !written.isEmpty())
                .map(written -> Difference.between(wording, String.join("\n", written)))
                .filter(difference -> difference.pieces().stream().anyMatch(piece -> piece.isGone() || piece.isNew()));
    }

    /** A departure that no reason is given for, in a sentence. @param charter as in {@link #differenceTo} */
    @MandateRule(
            id = "departure-is-declared",
            says = "Styrgruppens förslag innebär en ändring i förhållande till överenskommelsen",
            source = "Politiska samverkansgrupper 2016")
    public Optional<String> undeclared(List<String> charter, List<Departure> declared) {
        return reason(declared).isPresent()
                ? Optional.empty()
                : differenceTo(charter).map(difference -> "Avvikelse från överenskommelsen: " + words(difference));
    }

    public Optional<String> reason(List<Departure> declared) {
        return declared.stream().filter(one -> one.about() == about).findFirst().map(Departure::why);
    }

    private String words(Difference difference) {
        if (about != About.FIELD) return about.swedish().toLowerCase(java.util.Locale.ROOT) + ". Skriv varför.";
        String added = difference.pieces().stream()
                .filter(Piece::isNew)
                .map(piece -> bare(piece.text()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        return added.isEmpty()
                ? "ord i överenskommelsen saknas här. Skriv varför."
                : added + " ingår inte där. Skriv varför.";
    }

    private static String bare(String text) {
        return text.replaceAll("^[\\s,.–-]+|[\\s,.–-]+$", "");
    }
}
