package se.samverka.desk.today;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.time.Swedish;

/** A day as it is said among things to do. */
final class DueWords {

    private DueWords() {}

    /** i dag, i morgon, 15 sep, or 15 sep 2018 in another year; empty where no day is set. */
    static String of(@Nullable LocalDate due, LocalDate today) {
        if (due == null) return "";
        if (due.equals(today)) return "i dag";
        if (due.equals(today.plusDays(1))) return "i morgon";
        var day = Swedish.shortDay(due);
        return due.getYear() == today.getYear() ? day : day + " " + due.getYear();
    }
}
