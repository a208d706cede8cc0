package se.samverka.platform.records;

import java.time.LocalDate;
import java.time.Period;

/**
 * How long one sort of records is kept in this county.
 *
 * @param basis the law or the decision it rests on
 * @param responsible who sees to it, in words
 */
public record RetentionRule(RecordType type, Fate fate, String basis, String responsible) {

    /** What becomes of it in the end. */
    public sealed interface Fate {

        /** Kept for ever (bevaras). */
        record Kept() implements Fate {}

        /** Taken away by decision, when the period has passed (gallras). */
        record Disposed(Period period, String inWords) implements Fate {}

        /** Taken away by Samverka itself. */
        record Passing() implements Fate {}
    }

    /** For example {@code gallras 2 månader efter att svaret kom}. */
    public String inWords() {
        return switch (fate) {
            case Fate.Kept kept -> "bevaras";
            case Fate.Disposed disposed -> "gallras %s efter %s".formatted(disposed.inWords(), type.after());
            case Fate.Passing passing -> "gallras av sig själv efter " + type.after();
        };
    }

    /** The last day whose records may go; what began later stays. */
    public static LocalDate through(Fate.Disposed fate, LocalDate today) {
        return today.minus(fate.period()).minusDays(1);
    }
}
