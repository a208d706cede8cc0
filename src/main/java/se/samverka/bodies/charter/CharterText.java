package se.samverka.bodies.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.Charter;
import se.samverka.bodies.Charter.AttendanceMode;
import se.samverka.bodies.Charter.BetweenTerms;
import se.samverka.bodies.Charter.Clause;
import se.samverka.bodies.Charter.DeputyRule;
import se.samverka.bodies.Charter.FrequencyRule;
import se.samverka.bodies.Charter.NoticeRule;
import se.samverka.bodies.Charter.SeatGroup;
import se.samverka.bodies.Office;
import se.samverka.platform.rules.MandateRule;
import se.samverka.platform.time.Swedish;

/**
 * A charter's perspectives, composition and forms, in words; written by {@code charterText.jte}.
 *
 * @param lenses what every issue is to be seen in, the first first
 * @param seats a sentence a side
 * @param offices who takes part because of an office
 * @param rules what the charter's numbers say
 */
public record CharterText(
        List<Row> lenses, List<String> seats, List<Row> offices, List<String> rules, List<Row> forms) {

    /** @param source where it is written; empty where unknown */
    public record Row(String text, String source) {}

    /** @param sideName a side's name in a sentence, for example {@code regionen} */
    public static CharterText of(Charter charter, Sides sides) {
        return new CharterText(
                lenses(charter),
                charter.seatFormula().stream()
                        .map(group -> seats(group, charter, sides))
                        .toList(),
                charter.offices().stream().map(office -> office(office, sides)).toList(),
                rules(charter, sides),
                charter.forms().stream().map(CharterText::row).toList());
    }

    /** In the charter's own order. */
    @MandateRule(
            id = "issues-are-seen-in-order",
            says =
                    "prioritera arbetet med de frågor som anses ge störst nytta utifrån ett invånar-, brukar- och patientperspektiv",
            source = "Politiska samverkansgrupper 2016")
    static List<Row> lenses(Charter charter) {
        return charter.lenses().stream().map(CharterText::row).toList();
    }

    private static String seats(SeatGroup group, Charter charter, Sides sides) {
        String side = Swedish.capital(sides.name(group.side()));
        Integer number = group.seats();
        if (number == null) return side + ": antalet är okänt i underlaget";
        return group.optional()
                ? side + " erbjuds " + Swedish.count(number, "plats", "platser")
                : side + ": " + people(number, charter.deputyRule())
                        + charter.findOffice(group.office())
                                .map(office -> ", som följer befattningen " + office.title())
                                .orElse("");
    }

    private static String people(int number, DeputyRule deputies) {
        return switch (deputies) {
            case PERSONAL ->
                Swedish.count(number, "ledamot", "ledamöter") + " och "
                        + Swedish.count(number, "personlig ersättare", "personliga ersättare");
            case ORDERED -> Swedish.count(number, "ledamot", "ledamöter") + ", med ersättare i ordning";
            case NONE -> Swedish.count(number, "plats", "platser");
        };
    }

    private static Row office(Office office, Sides sides) {
        String from = office.validity().from() == null
                ? ""
                : ", från " + Swedish.day(office.validity().from());
        String concerned = office.onlyConcerned() ? ", i de frågor som berör dem" : "";
        String others = String.join(
                ", ",
                office.equivalents().entrySet().stream()
                        .map(row -> sides.name(row.getKey()) + ": " + row.getValue())
                        .sorted()
                        .toList());
        return new Row(
                Swedish.capital(office.title()) + " (" + sides.name(office.side()) + ")" + from + concerned
                        + (others.isEmpty() ? "" : ". " + others),
                blankIfNone(office.clause()));
    }

    private static List<String> rules(Charter charter, Sides sides) {
        List<String> rules = new ArrayList<>();
        ChairWords.of(charter.chairRule(), sides).forEach(rules::add);
        notice(charter.noticeRule()).forEach(rules::add);
        frequency(charter).forEach(rules::add);
        if (charter.attendanceModes().contains(AttendanceMode.REMOTE)) rules.add("Det går att delta på distans.");
        if (charter.deputyRule() == DeputyRule.PERSONAL) rules.add(between(charter.betweenTerms()));
        return rules;
    }

    static Stream<String> frequency(Charter charter) {
        FrequencyRule rule = charter.frequencyRule();
        return rule == null
                ? Stream.of()
                : Stream.of("Minst " + Swedish.count(rule.atLeastPerYear(), "möte", "möten") + " per år.");
    }

    static List<String> deputies(Charter charter) {
        return switch (charter.deputyRule()) {
            case PERSONAL -> List.of("Varje ledamot har en personlig ersättare.");
            case ORDERED -> List.of("Ersättarna går in i ordning.");
            case NONE -> List.of();
        };
    }

    static Stream<String> notice(NoticeRule rule) {
        Integer days = rule.days();
        if (days == null) return Stream.of();
        return Stream.of("Kallelsen skickas " + (rule.asARule() ? "som regel " : "") + "minst "
                + Swedish.count(days, "dag", "dagar") + " före mötet.");
    }

    private static String between(BetweenTerms rule) {
        return switch (rule) {
            case SITTING_STAYS -> "Mellan två mandatperioder sitter ledamoten kvar tills någon ny är utsedd.";
            case EMPTY -> "Mellan två mandatperioder är platsen tom tills någon ny är utsedd.";
        };
    }

    private static Row row(Clause clause) {
        return new Row(clause.text(), blankIfNone(clause.clause()));
    }

    public static String blankIfNone(@Nullable String words) {
        return words == null ? "" : words;
    }
}
