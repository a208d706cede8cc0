package se.samverka.bodies.officials;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyId;
import se.samverka.platform.rules.MandateRule;
import se.samverka.platform.time.Swedish;

/**
 * A group that another body has set up.
 *
 * @param setUpBy the body that decides on it
 * @param ends its last day as decided; null for one that goes on until further notice
 * @param delivered what came of it; null until it is closed
 */
record WorkingGroup(
        Body body,
        BodyId setUpBy,
        BodyId reportsTo,
        @Nullable LocalDate ends,
        @Nullable String delivered) {

    /** How far it has come. */
    sealed interface State {
        record UntilFurtherNotice() implements State {}

        /** @param left days, the last one not counted: 0 on the last day */
        record GoingOn(LocalDate ends, long left) implements State {}

        /** Its time is over, and nobody has prolonged or closed it. */
        record Overdue(LocalDate ended) implements State {}

        record Closed(LocalDate ended, String delivered) implements State {}
    }

    @MandateRule(
            id = "working-group-has-its-end",
            says = "tillsätter arbetsgrupper",
            source = "Region Västmanlands webbsida om samverkan")
    State on(LocalDate day) {
        LocalDate closed = body.ended();
        if (closed != null && !day.isBefore(closed))
            return new State.Closed(closed, delivered == null ? "" : delivered);
        if (ends == null) return new State.UntilFurtherNotice();
        return day.isAfter(ends)
                ? new State.Overdue(ends)
                : new State.GoingOn(ends, ChronoUnit.DAYS.between(day, ends));
    }

    /** The same, as it was decided by then. */
    WorkingGroup ending(@Nullable LocalDate decidedEnd) {
        return new WorkingGroup(body, setUpBy, reportsTo, decidedEnd, delivered);
    }

    boolean isClosed() {
        return body.ended() != null;
    }

    /** In a few words, for a list. */
    String inWords(LocalDate day) {
        return switch (on(day)) {
            case State.UntilFurtherNotice open -> "Tills vidare";
            case State.GoingOn now -> "Till och med %s, %s".formatted(Swedish.day(now.ends()), left(now.left()));
            case State.Overdue late ->
                "Slutdagen %s har passerat. Avsluta gruppen eller förläng den.".formatted(Swedish.day(late.ended()));
            case State.Closed over -> "Avslutad %s".formatted(Swedish.day(over.ended()));
        };
    }

    private static String left(long days) {
        return switch ((int) days) {
            case 0 -> "sista dagen i dag";
            default -> Swedish.count((int) days, "dag", "dagar") + " kvar";
        };
    }
}
