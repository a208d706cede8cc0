package se.samverka.bodies.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.Charter;
import se.samverka.bodies.Charter.AttendanceMode;
import se.samverka.bodies.Charter.BetweenTerms;
import se.samverka.bodies.Charter.ChairRule;
import se.samverka.bodies.Charter.Clause;
import se.samverka.bodies.Charter.DeputyCall;
import se.samverka.bodies.Charter.DeputyRule;
import se.samverka.bodies.Charter.NoticeRule;
import se.samverka.bodies.Charter.SeatGroup;
import se.samverka.bodies.Charter.Task;

/**
 * A charter as it is typed: a task and a form of work on each line, a side of the composition in each row.
 *
 * <p>What the form does not ask for is taken from the charter that it began with.
 */
public final class CharterForm {

    static final int SIDES = 6;

    /** What is decided when nobody has said otherwise. */
    private static final Charter EMPTY = new Charter(
            LocalDate.EPOCH,
            null,
            false,
            false,
            "",
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            DeputyRule.PERSONAL,
            new ChairRule(null, null),
            new NoticeRule(null, true),
            null,
            List.of(),
            Set.of(AttendanceMode.ON_SITE, AttendanceMode.REMOTE),
            DeputyCall.AT_ONCE,
            true,
            BetweenTerms.SITTING_STAYS,
            List.of(),
            List.of());

    private CharterForm() {}

    /** @param began the charter that the form was filled with; null for an empty one */
    public static Charter read(Typed typed, @Nullable Charter began) {
        Charter base = Objects.requireNonNullElse(began, EMPTY);
        LocalDate from = typed.day("fran");
        LocalDate to = typed.day("till");
        if (from == null) typed.problem("fran", "Ange från vilken dag uppdraget gäller.");
        else if (to != null && to.isBefore(from))
            typed.problem("till", "Sista dagen ligger före den första. Ändra en av dem.");
        return new Charter(
                from == null ? LocalDate.EPOCH : from,
                to,
                typed.yes("prov"),
                false,
                typed.required("andamal", "Skriv med en mening vad gruppen är till för."),
                typed.orNull("omrade"),
                null,
                null,
                typed.orNull("kalla"),
                Departures.read(typed),
                tasks(typed, base),
                clauses(typed, "perspektiv", base.lenses()),
                seats(typed, base),
                deputies(typed),
                chair(typed, base),
                notice(typed),
                base.frequencyRule(),
                clauses(typed, "former", base.forms()),
                base.attendanceModes(),
                base.deputyCall(),
                base.deputiesGetCopy(),
                base.betweenTerms(),
                base.offices(),
                base.roles());
    }

    /** A line that was there before keeps its source and its kinds of work. */
    private static List<Task> tasks(Typed typed, Charter base) {
        Map<String, Task> known =
                base.tasks().stream().collect(Collectors.toMap(Task::text, Function.identity(), (one, same) -> one));
        return typed.lines("uppgifter")
                .map(line -> known.getOrDefault(line, new Task(line, null, Set.of())))
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), tasks -> KindsOfWork.on(tasks, base.tasks(), typed)));
    }

    private static List<Clause> clauses(Typed typed, String field, List<Clause> before) {
        Map<String, Clause> known =
                before.stream().collect(Collectors.toMap(Clause::text, Function.identity(), (one, same) -> one));
        return typed.lines(field)
                .map(line -> known.getOrDefault(line, new Clause(line, null)))
                .toList();
    }

    private static List<SeatGroup> seats(Typed typed, Charter base) {
        List<SeatGroup> groups = new ArrayList<>();
        for (int row = 1; row <= SIDES; row++) {
            String side = typed.text("sida" + row);
            Integer number = typed.number("antal" + row);
            if (!side.isEmpty() && number == null) typed.problem("antal" + row, "Skriv hur många platser sidan har.");
            if (side.isEmpty() && number != null) typed.problem("sida" + row, "Välj vem som utser till platserna.");
            if (!side.isEmpty() && number != null)
                groups.add(new SeatGroup(side, number, typed.yes("erbjuds" + row), office(base, side, number)));
        }
        return groups;
    }

    private static @Nullable String office(Charter base, String side, Integer number) {
        return base.seatFormula().stream()
                .filter(group -> group.side().equals(side) && number.equals(group.seats()))
                .findFirst()
                .map(SeatGroup::office)
                .orElse(null);
    }

    private static DeputyRule deputies(Typed typed) {
        return switch (typed.text("ersattare")) {
            case "ordning" -> DeputyRule.ORDERED;
            case "inga" -> DeputyRule.NONE;
            default -> DeputyRule.PERSONAL;
        };
    }

    private static String word(DeputyRule rule) {
        return switch (rule) {
            case PERSONAL -> "personliga";
            case ORDERED -> "ordning";
            case NONE -> "inga";
        };
    }

    private static ChairRule chair(Typed typed, Charter base) {
        ChairRule asked = new ChairRule(typed.orNull("ordforande"), typed.orNull("vice"));
        return base.chairRule().turns() == null || asked.isKnown() ? asked : base.chairRule();
    }

    private static NoticeRule notice(Typed typed) {
        return new NoticeRule(typed.number("kallelse"), true);
    }

    /** What the form shows of a charter: all but its own days, which are another's. */
    public static Map<String, String> shown(Charter charter) {
        Map<String, String> shown = new HashMap<>();
        shown.put("andamal", charter.purpose());
        shown.put(
                "uppgifter",
                String.join("\n", charter.tasks().stream().map(Task::text).toList()));
        shown.putAll(KindsOfWork.shown(charter.tasks()));
        shown.put("perspektiv", lines(charter.lenses()));
        shown.put("former", lines(charter.forms()));
        shown.put("ersattare", word(charter.deputyRule()));
        shown.put("ordforande", Objects.requireNonNullElse(charter.chairRule().chairBy(), ""));
        shown.put("vice", Objects.requireNonNullElse(charter.chairRule().viceChairBy(), ""));
        shown.put("kallelse", Objects.toString(charter.noticeRule().days(), ""));
        for (int row = 1; row <= Math.min(SIDES, charter.seatFormula().size()); row++)
            shownSeats(shown, row, charter.seatFormula().get(row - 1));
        return shown;
    }

    private static String lines(List<Clause> clauses) {
        return String.join("\n", clauses.stream().map(Clause::text).toList());
    }

    private static void shownSeats(Map<String, String> shown, int row, SeatGroup group) {
        shown.put("sida" + row, group.side());
        shown.put("antal" + row, Objects.toString(group.seats(), ""));
        if (group.optional()) shown.put("erbjuds" + row, "ja");
    }

    /** The same with its days and its own words: a proposal that is changed. */
    public static Map<String, String> shownWhole(Charter charter) {
        Map<String, String> shown = shown(charter);
        shown.put("fran", charter.validFrom().toString());
        shown.put("till", Objects.toString(charter.validTo(), ""));
        shown.put("omrade", Objects.requireNonNullElse(charter.field(), ""));
        shown.put("kalla", Objects.requireNonNullElse(charter.source(), ""));
        shown.putAll(Departures.shown(charter.departures()));
        if (charter.trial()) shown.put("prov", "ja");
        return shown;
    }
}
