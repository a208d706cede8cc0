package se.samverka.bodies.officials;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.FoundingPower;
import se.samverka.bodies.Structure.Lifetime;
import se.samverka.platform.rules.MandateRule;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.Swedish;

/** What a body may do with groups of officials that it sets up. Knows neither clock nor database. */
final class GroupRules {

    private GroupRules() {}

    /**
     * A group as it is decided.
     *
     * @param decided the day of the decision, and the group's first day; null where none is given
     * @param ends null for one that goes on until further notice
     * @param temporary whether it is to end
     * @param organisations the keys of those who have a seat in it
     */
    record Plan(
            String name,
            String shortName,
            String mandate,
            BodyId reportsTo,
            @Nullable LocalDate decided,
            @Nullable LocalDate ends,
            boolean temporary,
            List<String> organisations) {

        Lifetime lifetime() {
            return temporary ? Lifetime.TEMPORARY : Lifetime.PERMANENT;
        }
    }

    @MandateRule(
            id = "forum-sets-up-groups",
            says = "Chefsforum utser länsgemensamma samverkansgrupper och tillsätter arbetsgrupper",
            source = "Region Västmanlands webbsida om samverkan")
    static Verdict whyNotSetUp(Plan plan, Body parent, List<FoundingPower> powers, LocalDate today) {
        Verdict written = said(plan.name(), "no-name", "Skriv vad gruppen heter.")
                .and(said(plan.mandate(), "no-mandate", "Skriv vad gruppen ska göra."))
                .and(
                        plan.organisations().isEmpty()
                                ? hindered("no-members", "Välj vilka organisationer som är med i gruppen.")
                                : Verdict.FREE);
        LocalDate decided = plan.decided();
        if (decided == null) return written.and(hindered("no-decision", "Ange vilken dag gruppen tillsattes."));
        return written.and(notYet(decided, today))
                .and(timed(plan, decided))
                .and(
                        maySetUp(parent.id(), plan.lifetime(), powers, decided)
                                ? Verdict.FREE
                                : hindered(
                                        "no-power",
                                        "%s får inte tillsätta en sådan grupp den dagen.".formatted(parent.name())));
    }

    static boolean maySetUp(BodyId parent, Lifetime lifetime, List<FoundingPower> powers, LocalDate day) {
        return powers.stream()
                .anyMatch(power -> power.founder().equals(parent) && power.allows(Body.Layer.OFFICIALS, lifetime, day));
    }

    private static Verdict timed(Plan plan, LocalDate decided) {
        LocalDate ends = plan.ends();
        if (!plan.temporary())
            return ends == null
                    ? Verdict.FREE
                    : hindered("county-group-with-end", "En länsgemensam grupp har ingen slutdag. Ta bort den.");
        if (ends == null) return hindered("no-end", "Ange gruppens sista dag. En arbetsgrupp har alltid en slutdag.");
        return ends.isBefore(decided)
                ? hindered("ends-before", "Sista dagen ligger före dagen då gruppen tillsattes. Ändra en av dem.")
                : Verdict.FREE;
    }

    /** @param ends the new last day, @param decided the day of the new decision; null where none is given */
    @MandateRule(
            id = "working-group-is-prolonged-by-decision",
            says = "Chefsforum utser länsgemensamma samverkansgrupper och tillsätter arbetsgrupper",
            source = "Region Västmanlands webbsida om samverkan")
    static Verdict whyNotProlong(
            WorkingGroup group, @Nullable LocalDate ends, @Nullable LocalDate decided, LocalDate today) {
        LocalDate before = group.ends();
        if (group.isClosed()) return hindered("closed", "Gruppen är avslutad. Tillsätt en ny grupp i stället.");
        if (before == null)
            return hindered("no-end-to-move", "Gruppen gäller tills vidare och behöver inte förlängas.");
        if (ends == null) return hindered("no-end", "Ange gruppens nya sista dag.");
        if (decided == null) return hindered("no-decision", "Ange vilken dag det beslutades.");
        return notYet(decided, today)
                .and(
                        ends.isAfter(before)
                                ? Verdict.FREE
                                : hindered(
                                        "not-later",
                                        "Gruppen gäller redan till och med %s. Välj en senare dag."
                                                .formatted(Swedish.day(before))));
    }

    /** @param lastDay null where none is given */
    static Verdict whyNotClose(WorkingGroup group, @Nullable LocalDate lastDay, String delivered, LocalDate today) {
        if (group.isClosed()) return hindered("closed", "Gruppen är redan avslutad.");
        Verdict told =
                said(delivered, "nothing-delivered", "Skriv vad gruppen har gjort, så att det går att läsa efteråt.");
        if (lastDay == null) return told.and(hindered("no-day", "Ange gruppens sista dag."));
        LocalDate started = group.body().started();
        Verdict inTime = started != null && lastDay.isBefore(started)
                ? hindered(
                        "before-start", "Gruppen började %s. Välj en senare sista dag.".formatted(Swedish.day(started)))
                : Verdict.FREE;
        return told.and(inTime)
                .and(
                        lastDay.isAfter(today)
                                ? hindered("not-yet", "Sista dagen är inte här än. Avsluta gruppen när den är klar.")
                                : Verdict.FREE);
    }

    private static Verdict notYet(LocalDate decided, LocalDate today) {
        return decided.isAfter(today)
                ? hindered("not-decided-yet", "Beslutet är inte taget än. Välj en dag som har varit.")
                : Verdict.FREE;
    }

    private static Verdict said(String text, String code, String sentence) {
        return text.isBlank() ? hindered(code, sentence) : Verdict.FREE;
    }

    private static Verdict hindered(String code, String sentence) {
        return Verdict.hindered(code, sentence);
    }
}
