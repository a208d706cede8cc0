package se.samverka.platform.web.look;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How long there is, in a sentence; the days are drawn beside it. Written by {@code meter.jte}.
 *
 * @param note what follows from it, or empty
 */
public record Meter(String sentence, String note, Tone tone, List<Day> days) {

    private static final int MOST_DAYS = 16;

    /** @param kind its class in the style sheet: {@code past}, {@code today}, {@code due}, {@code meets} or none */
    public record Day(int ofMonth, String kind) {}

    /** Draws from the day before today (or before the last day, if that has passed) to the goal, where that is near. */
    public static Meter towards(String sentence, String note, LocalDate today, LocalDate due, LocalDate goal) {
        return new Meter(sentence, note, tone(today, due), days(today, due, goal));
    }

    private static Tone tone(LocalDate today, LocalDate due) {
        if (today.isAfter(due)) return Tone.BAD;
        return ChronoUnit.DAYS.between(today, due) <= 2 ? Tone.DEADLINE : Tone.GOOD;
    }

    private static List<Day> days(LocalDate today, LocalDate due, LocalDate goal) {
        var first = (today.isBefore(due) ? today : due).minusDays(1);
        int count = (int) ChronoUnit.DAYS.between(first, goal) + 1;
        if (today.isAfter(goal) || count > MOST_DAYS) return List.of();
        return IntStream.range(0, count)
                .mapToObj(first::plusDays)
                .map(day -> new Day(day.getDayOfMonth(), kind(day, today, due, goal)))
                .toList();
    }

    private static String kind(LocalDate day, LocalDate today, LocalDate due, LocalDate goal) {
        if (day.equals(goal)) return "meets";
        if (day.equals(due)) return "due";
        if (day.equals(today)) return "today";
        return day.isBefore(today) ? "past" : "";
    }
}
