package se.samverka.meetings.yearly;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.Charter.FrequencyRule;
import se.samverka.meetings.Meeting;
import se.samverka.platform.rules.MandateRule;
import se.samverka.platform.time.Swedish;

/**
 * A body's meetings of a year against its promise. Knows neither clock nor database.
 *
 * @param meetings held and planned, those called off not counted
 */
record YearsMeetings(int year, int meetings, FrequencyRule rule) {

    /** From its first day the year's autumn is near enough for a warning. */
    private static final Month WARNS_FROM = Month.SEPTEMBER;

    /** Empty where nothing is promised. @param all the year's meetings, and maybe others */
    static Optional<YearsMeetings> of(int year, @Nullable FrequencyRule rule, Collection<Meeting> all) {
        if (rule == null) return Optional.empty();
        var counted = all.stream()
                .filter(meeting -> meeting.day().getYear() == year && !meeting.cancelled())
                .count();
        return Optional.of(new YearsMeetings(year, (int) counted, rule));
    }

    /** {@code 5 av minst 6 möten 2017} */
    String inWords() {
        int least = rule.atLeastPerYear();
        return "%d av minst %d %s %d".formatted(meetings, least, least == 1 ? "möte" : "möten", year);
    }

    /** {@code ett möte}, {@code två möten} */
    String lackingInWords() {
        return lacking() == 1 ? "ett möte" : Swedish.number(lacking()) + " möten";
    }

    int lacking() {
        return rule.lacking(meetings);
    }

    @MandateRule(
            id = "too-few-meetings-is-warned-of",
            says = "minst sex gånger per år",
            source = "Region Västmanlands webbsida om samverkan")
    boolean warnsOn(LocalDate day) {
        return lacking() > 0 && day.getYear() == year && day.getMonth().compareTo(WARNS_FROM) >= 0;
    }
}
