package se.samverka.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Days, times and numbers as they are written in British English, in Europe/Stockholm. */
public final class English {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private English() {}

    /** In words up to twelve; none is {@code no}, as in {@code no meetings}. */
    public static String number(int number) {
        return number >= 0 && number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number);
    }

    /** 19 September 2017 */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** 19 Sep 2017 */
    public static String shortDay(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTH.format(day).substring(0, 3) + " " + day.getYear();
    }

    /** Tuesday 19 September 2017 */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** 09:00–12:00 */
    public static String times(LocalDateTime start, LocalDateTime end) {
        return time(start.toLocalTime()) + "–" + time(end.toLocalTime());
    }

    /** 12 September 2017 at 16:30 */
    public static String moment(Instant instant) {
        var there = LocalDateTime.ofInstant(instant, CountyClock.STOCKHOLM);
        return day(there.toLocalDate()) + " at " + time(there.toLocalTime());
    }

    private static String time(LocalTime time) {
        return TIME.format(time);
    }
}
