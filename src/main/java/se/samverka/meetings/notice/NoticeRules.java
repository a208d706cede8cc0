package se.samverka.meetings.notice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.Charter.NoticeRule;
import se.samverka.bodies.Standing;
import se.samverka.platform.rules.MandateRule;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.Swedish;

/** When a notice is in time, and what else deserves a reason. Never blocks what is only a rule of thumb. */
final class NoticeRules {

    private NoticeRules() {}

    /** The last day on which the notice is in time, or null where no rule is known. */
    static @Nullable LocalDate lastDay(LocalDate meeting, NoticeRule rule) {
        return rule.days() == null ? null : meeting.minusDays(rule.days());
    }

    /** G5: whole calendar days before the meeting's date, until 23.59. */
    @MandateRule(
            id = "notice-a-week-before",
            says = "Ordförande ansvarar för att som regel kalla samverkansgruppens ledamöter en vecka före mötet",
            source = "Politiska samverkansgrupper 2016, Arbetsformer")
    static Verdict inTime(LocalDate meeting, LocalDate sent, NoticeRule rule) {
        var last = lastDay(meeting, rule);
        if (last == null || !sent.isAfter(last)) return Verdict.FREE;
        return Verdict.remarked(
                "called-late",
                "Kallelsen skickas %s före mötet. Den ska som regel skickas %s före. Skriv kort varför, så skickar vi den ändå."
                        .formatted(days(ChronoUnit.DAYS.between(sent, meeting)), period(rule)));
    }

    @MandateRule(
            id = "past-the-mandate",
            says = "inför 2019, då nytt beslut om politiska samverkansgrupper ska tas",
            source = "Politiska samverkansgrupper 2016, Uppföljning")
    static Verdict withinTheMandate(Standing onTheDay) {
        return switch (onTheDay) {
            case Standing.Past past -> pastTheMandate(past.charter().validTo());
            case Standing.InForce now -> Verdict.FREE;
            case Standing.Coming coming -> Verdict.FREE;
            case Standing.Unknown unknown -> Verdict.FREE;
        };
    }

    private static Verdict pastTheMandate(@Nullable LocalDate lastDay) {
        if (lastDay == null) return Verdict.FREE;
        return Verdict.remarked(
                "past-the-mandate",
                "Uppdraget gällde till och med %s. Nytt beslut är inte inlagt. Skriv kort varför mötet hålls ändå."
                        .formatted(Swedish.day(lastDay)));
    }

    static Verdict approved(boolean approved, boolean hasChair) {
        if (approved) return Verdict.FREE;
        return Verdict.remarked(
                "not-approved",
                hasChair
                        ? "Ordföranden har inte godkänt kallelsen. Skriv kort varför den skickas ändå."
                        : "Gruppen har ingen ordförande som kan godkänna kallelsen. Skriv kort varför den skickas ändå.");
    }

    private static String days(long days) {
        return days == 1 ? "en dag" : days + " dagar";
    }

    private static String period(NoticeRule rule) {
        var days = rule.days();
        if (days == null) return "";
        return days == 7 ? "en vecka" : days % 7 == 0 ? days / 7 + " veckor" : days(days);
    }
}
