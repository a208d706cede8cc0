package se.samverka.platform.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * Days on which Swedish offices work: not Saturdays, Sundays, public holidays (lag 1989:253) or the eves that are free by
 * custom (midsummer, Christmas, New Year).
 */
public final class WorkingDays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 6),
            MonthDay.of(5, 1),
            MonthDay.of(6, 6),
            MonthDay.of(12, 24),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26),
            MonthDay.of(12, 31));

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()
                && !FIXED.contains(MonthDay.from(day))
                && !isMovable(day);
    }

    /** How many working days are left after the first day, the last one counted; 0 on the day itself and after it. */
    public static long between(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) return 0;
        return from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(WorkingDays::isWorkingDay)
                .count();
    }

    /** The working day so many working days before. */
    public static LocalDate before(LocalDate day, int workingDays) {
        var there = day;
        for (int left = workingDays; left > 0; ) {
            there = there.minusDays(1);
            if (isWorkingDay(there)) left--;
        }
        return there;
    }

    private static boolean isMovable(LocalDate day) {
        var easter = easter(day.getYear());
        return day.equals(easter.minusDays(2))
                || day.equals(easter.plusDays(1))
                || day.equals(easter.plusDays(39))
                || day.equals(midsummerEve(day.getYear()));
    }

    private static LocalDate midsummerEve(int year) {
        return LocalDate.of(year, 6, 19).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }

    /** Easter Sunday by the Gregorian computus (Butcher's rule). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
