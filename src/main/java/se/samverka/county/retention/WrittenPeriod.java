package se.samverka.county.retention;

import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;

/** A period in words, for example {@code 2 månader}. */
final class WrittenPeriod {

    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,2}) (dag|dagar|vecka|veckor|månad|månader|år)");

    private WrittenPeriod() {}

    /** Empty for what is no period. */
    static Optional<Period> of(String words) {
        var written = WRITTEN.matcher(words);
        return written.matches()
                ? Optional.of(period(Integer.parseInt(written.group(1)), written.group(2)))
                : Optional.empty();
    }

    private static Period period(int number, String unit) {
        return switch (unit.charAt(0)) {
            case 'd' -> Period.ofDays(number);
            case 'v' -> Period.ofWeeks(number);
            case 'm' -> Period.ofMonths(number);
            default -> Period.ofYears(number);
        };
    }
}
