package se.samverka.bodies.renewal;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.Body;
import se.samverka.bodies.Charter;
import se.samverka.bodies.OnRenewal.Left;
import se.samverka.bodies.founding.Founding;
import se.samverka.platform.rules.MandateRule;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.time.WorkingDays;

/** When a new decision is to be prepared, and what it may say. Knows neither clock nor database. */
final class RenewalRules {

    static final String CANNOT = "Beslutet kan inte läggas in. ";

    private RenewalRules() {}

    /**
     * The day on which the grounds are to be gathered: the last working day not later than so many months before the
     * end, and never in July.
     */
    @MandateRule(
            id = "grounds-in-good-time",
            says = "i god tid inför 2019",
            source = "Politiska samverkansgrupper 2016, om verksamhetsplanen")
    static LocalDate groundsDue(LocalDate end, int months) {
        LocalDate day = end.minusMonths(months);
        while (day.getMonth() == Month.JULY || !WorkingDays.isWorkingDay(day)) day = day.minusDays(1);
        return day;
    }

    /** Goes on without a gap: the day after the last. */
    @MandateRule(
            id = "extended-without-a-gap",
            says = "inför 2019, då nytt beslut om politiska samverkansgrupper ska tas",
            source = "Politiska samverkansgrupper 2016")
    static Charter extended(Charter latest, Outcome.Extend extend) {
        LocalDate last = latest.validTo();
        if (last == null) throw new IllegalArgumentException("It has no end to extend");
        return latest.in(last.plusDays(1), extend.to(), extend.trial());
    }

    /** @param latest the charter that was decided last; empty where none is on record */
    static Verdict whyNotExtend(Outcome.Extend extend, Optional<Charter> latest) {
        if (latest.isEmpty())
            return Verdict.hindered(
                    "nothing-to-extend",
                    "Gruppen har ingen uppdragsbeskrivning att förlänga. Välj att ändra uppdraget.");
        LocalDate last = latest.get().validTo();
        if (last == null)
            return Verdict.hindered(
                    "until-further-notice",
                    "Uppdraget gäller tills vidare och behöver inte förlängas. Ändra det eller avsluta gruppen.");
        return extend.to() != null && !extend.to().isAfter(last)
                ? Verdict.hindered(
                        "not-longer",
                        "Uppdraget gäller redan till och med %s. Välj en senare dag.".formatted(Swedish.day(last)))
                : Verdict.FREE;
    }

    /** All that a group needs to start, it needs to go on changed. */
    static Verdict whyNotChange(Charter changed, Optional<Charter> latest) {
        Verdict whole = Founding.whyNot(changed.decided("", changed.validFrom()), "Uppdraget kan inte ändras. ");
        return latest.map(Charter::validFrom)
                .filter(began -> !changed.validFrom().isAfter(began))
                .map(began -> whole.and(Verdict.hindered(
                        "before-the-one-before",
                        "Uppdraget före det här gäller från %s. Välj en senare dag.".formatted(Swedish.day(began)))))
                .orElse(whole);
    }

    /**
     * @param left what would be open after the last day
     * @param successor null where nobody takes over
     */
    @MandateRule(
            id = "closed-with-nothing-left",
            says = "kan tillsätta och avsluta fasta eller tillfälliga politiska samverkansgrupper",
            source = "Politiska samverkansgrupper 2016")
    static Verdict whyNotClose(
            Outcome.Close close, Body body, Optional<Charter> latest, List<Left> left, @Nullable Body successor) {
        Verdict verdict = latest.map(Charter::validFrom)
                .filter(began -> close.lastDay().isBefore(began))
                .map(began -> Verdict.hindered(
                        "before-its-charter",
                        "Uppdraget gäller från %s. Välj en senare sista dag.".formatted(Swedish.day(began))))
                .orElse(Verdict.FREE);
        for (Left open : left)
            if (successor == null || !open.canBeTakenOver())
                verdict = verdict.and(Verdict.hindered("left-open", open.sentence()));
        return successor == null ? verdict : verdict.and(whyNotAfter(successor, close, body));
    }

    private static Verdict whyNotAfter(Body successor, Outcome.Close close, Body body) {
        if (successor.id().equals(body.id()))
            return Verdict.hindered("own-successor", "Gruppen kan inte efterträda sig själv. Välj en annan.");
        LocalDate ended = successor.ended();
        return ended != null && !ended.isAfter(close.lastDay())
                ? Verdict.hindered(
                        "successor-has-ended",
                        "%s avslutas före det. Välj en annan efterträdare.".formatted(successor.name()))
                : Verdict.FREE;
    }

    static Verdict whyNotYet(LocalDate day, LocalDate today) {
        return day.isAfter(today)
                ? Verdict.hindered(
                        "not-yet",
                        CANNOT
                                + "Det tas först %s. Lägg in mötet som ett planerat steg så länge."
                                        .formatted(Swedish.day(day)))
                : Verdict.FREE;
    }
}
