package se.samverka.platform.countyfile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

/**
 * One word or sentence in a county file, and where it stands.
 *
 * <p>Asked for something that it is not, it notes the mistake and answers with a stand-in; so nothing that was read may
 * be used before {@link Mistakes#stopIfAny()} has let it through.
 */
public record Value(String file, int line, String text, Mistakes mistakes) {

    public static final String UNKNOWN = "okänt";

    private static final LocalDate STAND_IN = LocalDate.EPOCH;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

    /** Another word at the same place, for example the key of the row. */
    public Value named(String word) {
        return new Value(file, line, word, mistakes);
    }

    public boolean isUnknown() {
        return text.equals(UNKNOWN);
    }

    public boolean isYear() {
        return YEAR.matcher(text).matches();
    }

    public LocalDate date() {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            mistake("\"" + text + "\" är inget datum. Skriv som 2018-12-31.");
            return STAND_IN;
        }
    }

    /** A date, or the first day of a year of which no day is known. */
    public LocalDate dateOrFirstOfYear() {
        return isYear() ? Year.parse(text).atDay(1) : date();
    }

    /** A date, or the last day of a year of which no day is known. */
    public LocalDate dateOrLastOfYear() {
        return isYear() ? Year.parse(text).atMonth(12).atEndOfMonth() : date();
    }

    /** A day and a time, Europe/Stockholm. */
    public LocalDateTime moment() {
        try {
            return LocalDateTime.parse(text, MOMENT);
        } catch (DateTimeParseException notMoment) {
            mistake("\"" + text + "\" är ingen tidpunkt. Skriv som 2017-09-12 16.30.");
            return STAND_IN.atStartOfDay();
        }
    }

    public LocalTime time() {
        try {
            return LocalTime.parse(text, TIME);
        } catch (DateTimeParseException notTime) {
            mistake("\"" + text + "\" är inget klockslag. Skriv som 09.00.");
            return LocalTime.MIDNIGHT;
        }
    }

    public int number() {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            mistake("\"" + text + "\" är inget heltal. Skriv med siffror, till exempel 14.");
            return 0;
        }
    }

    public <T> T choice(Choices<T> choices) {
        return choices.find(text).orElseGet(() -> {
            mistake("\"" + text + "\" finns inte. Skriv en av: " + String.join(", ", choices.words()) + "."
                    + NearMiss.question(text, choices.words()));
            return choices.standIn();
        });
    }

    public void mistake(String sentence) {
        mistakes.add(file, line, sentence);
    }
}
