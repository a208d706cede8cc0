package se.samverka.platform.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Days, times and numbers as they are written in Swedish, in Europe/Stockholm. */
public final class Swedish {

    private static final Locale SV = Locale.of("sv", "SE");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", SV);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("d MMMM yyyy", SV);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM", SV);
    private static final DateTimeFormatter WEEKDAY_AND_YEAR = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", SV);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", SV);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", SV);

    private static final List<String> NUMBERS =
            List.of("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv");

    private Swedish() {}

    /** {@code en ledamot}, {@code tre ledamöter}, {@code 14 ledamöter}. */
    public static String count(int number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** In words up to twelve. */
    public static String number(int number) {
        return number >= 0 && number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number);
    }

    /** 19 september 2017 */
    public static String day(LocalDate day) {
        return DAY_AND_YEAR.format(day);
    }

    /** 19 september */
    public static String dayOfYear(LocalDate day) {
        return DAY.format(day);
    }

    /** tisdag 19 september 2017 */
    public static String weekday(LocalDate day) {
        return WEEKDAY_AND_YEAR.format(day);
    }

    /** tisdag 19 september */
    public static String weekdayOfYear(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** 19 sep */
    public static String shortDay(LocalDate day) {
        return SHORT.format(day).replace(".", "");
    }

    /** 09.00 */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** 09.00–12.00 */
    public static String times(LocalDateTime start, LocalDateTime end) {
        return time(start.toLocalTime()) + "–" + time(end.toLocalTime());
    }

    /** 12 september 2017 kl. 16.30 */
    public static String moment(Instant instant) {
        var there = LocalDateTime.ofInstant(instant, CountyClock.STOCKHOLM);
        return day(there.toLocalDate()) + " kl. " + time(there.toLocalTime());
    }

    /** Whole days, else hours: "14 dagar", "en dag", "8 timmar". */
    public static String lasting(Duration time) {
        long days = time.toDays();
        if (days == 1) return "en dag";
        if (days > 1) return days + " dagar";
        return time.toHours() == 1 ? "en timme" : time.toHours() + " timmar";
    }

    /** Tisdag 19 september: as a sentence begins. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(SV) + words.substring(1);
    }
}
