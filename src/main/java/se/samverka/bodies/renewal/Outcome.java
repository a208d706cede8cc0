package se.samverka.bodies.renewal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Charter;
import se.samverka.platform.time.Swedish;

/** What a decision makes of a body that lives. */
sealed interface Outcome {

    /** It goes on as it is, from the day after its period. @param to null for until further notice */
    record Extend(@Nullable LocalDate to, boolean trial) implements Outcome {}

    /** It goes on by another charter, from that charter's first day. */
    record Change(Charter charter) implements Outcome {}

    /** @param successor the body that takes over what is left; null where nobody does */
    record Close(LocalDate lastDay, @Nullable BodyId successor) implements Outcome {}

    /** In a word, as a tag. */
    default String word() {
        return switch (this) {
            case Extend extend -> "förlängs";
            case Change change -> "ändras";
            case Close close -> "avslutas";
        };
    }

    /** As a sentence about the body. */
    default String inWords() {
        return switch (this) {
            case Extend extend -> "Uppdraget förlängs " + until(extend.to()) + (extend.trial() ? ", på prov." : ".");
            case Change change ->
                "Ett ändrat uppdrag gäller från " + Swedish.day(change.charter().validFrom()) + " "
                        + until(change.charter().validTo()) + ".";
            case Close close -> "Gruppen avslutas. Sista dagen är " + Swedish.day(close.lastDay()) + ".";
        };
    }

    private static String until(@Nullable LocalDate to) {
        return to == null ? "tills vidare" : "till och med " + Swedish.day(to);
    }
}
