package se.samverka.bodies.charter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.Body;
import se.samverka.bodies.Charter;
import se.samverka.bodies.Structure.History;
import se.samverka.platform.rules.MandateRule;
import se.samverka.platform.time.Swedish;

/** Periods as pages and addresses say them. */
public final class Period {

    public static final String UNKNOWN = "okänt i underlaget";

    private Period() {}

    /** {@code 2017-2018}, {@code 2019} where it is set until further notice: the charter's word in its address. */
    public static String years(Charter charter) {
        int from = charter.validFrom().getYear();
        LocalDate to = charter.validTo();
        return to == null || to.getYear() == from ? Integer.toString(from) : from + "-" + to.getYear();
    }

    /** The same, told apart from an earlier charter of the same years. */
    public static String address(Charter charter, List<Charter> newestFirst) {
        String years = years(charter);
        long earlier = newestFirst.stream()
                .filter(other -> years(other).equals(years) && other.validFrom().isBefore(charter.validFrom()))
                .count();
        return earlier == 0 ? years : years + "-version-" + (earlier + 1);
    }

    /** {@code 1 januari 2017–31 december 2018}, {@code från 1 januari 2019 tills vidare}. */
    public static String days(Charter charter) {
        LocalDate to = charter.validTo();
        return to == null
                ? "från " + Swedish.day(charter.validFrom()) + " tills vidare"
                : Swedish.day(charter.validFrom()) + "–" + Swedish.day(to);
    }

    /** That a charter was written down after it had begun to hold; empty where it was in time. */
    @MandateRule(
            id = "late-entry-is-seen",
            says = "inför 2019, då nytt beslut om politiska samverkansgrupper ska tas",
            source = "Politiska samverkansgrupper 2016")
    public static Optional<String> late(LocalDate entered, LocalDate validFrom) {
        return entered.isAfter(validFrom)
                ? Optional.of("Infördes %s, gäller från %s.".formatted(Swedish.day(entered), Swedish.day(validFrom)))
                : Optional.empty();
    }

    /** When the body began and ended, as far as is known. */
    public static String life(Body body, History history, LocalDate today) {
        String started = began(body, today) + day(body.started(), history.startDayKnown());
        LocalDate ended = body.ended();
        if (ended == null) return started;
        return started + (today.isAfter(ended) ? ". Slutade: " : ". Slutar: ") + day(ended, history.endDayKnown());
    }

    private static String began(Body body, LocalDate today) {
        boolean ahead = body.started() != null && today.isBefore(body.started());
        return ahead ? "Startar: " : "Startade: ";
    }

    /** The day, or the year where no more is known, or that nothing is. */
    public static String day(@Nullable LocalDate day, boolean dayKnown) {
        if (day == null) return UNKNOWN;
        return dayKnown ? Swedish.day(day) : day.getYear() + " (dagen är " + UNKNOWN + ")";
    }
}
