package se.samverka.nominations.answering;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverka.people.Appointment.Charge;

/** What registrars call members and deputies. */
final class PastedCharge {

    static final String MEMBER_WORDS = "(ord(inarie|\\.)? )?(ledam(ot|öter)|led\\.?)|ord(inarie|\\.)?";
    static final String DEPUTY_WORDS = "(pers(onliga?|\\.)? )?(ersättare|ers\\.?|suppleant(er)?|suppl\\.?)";

    private static final Pattern MEMBER = whole(MEMBER_WORDS);
    private static final Pattern DEPUTY = whole(DEPUTY_WORDS);
    private static final Pattern BEFORE_COLON = whole("(?<!\\p{L})(" + MEMBER_WORDS + "|" + DEPUTY_WORDS + ")\\s*:");

    private PastedCharge() {}

    private static Pattern whole(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Null where the words are something else. */
    static @Nullable Charge of(String cell) {
        if (DEPUTY.matcher(cell).matches()) return Charge.DEPUTY;
        return MEMBER.matcher(cell).matches() ? Charge.MEMBER : null;
    }

    /** The line with each <i>Ledamot:</i> as a cell of its own. */
    static String apart(String line) {
        return BEFORE_COLON.matcher(line).replaceAll("\t$1\t");
    }
}
