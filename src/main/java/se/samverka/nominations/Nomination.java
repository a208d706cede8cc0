package se.samverka.nominations;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.BodyId;
import se.samverka.rounds.Round;

/**
 * A round in which organisations say whom they appoint.
 *
 * @param from the first day of those who are appointed
 * @param to the last; null until further notice
 * @param decided null while everything is preliminary
 */
public record Nomination(
        Round round,
        List<BodyId> bodies,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Decided decided) {

    public static final String KIND = "nomination";
    public static final String ADDRESS = "/nomineringar";

    /** @param paragraph in the minutes; null where it is not told */
    public record Decided(LocalDate on, String by, @Nullable String paragraph) {}

    public String address() {
        return ADDRESS + "/" + round.word();
    }
}
