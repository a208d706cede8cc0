package se.samverka.publication.search.words;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text that can be kept and compared: composed (å is one letter), without what is not written. */
public final class CleanText {

    /** Soft hyphens, joiners, marks of direction, NUL and its like, and halves of pairs; line breaks and tabs stay. */
    private static final Pattern UNWRITTEN = Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Cn}\\p{Co}\\p{Cc}&&[^\\n\\t]]");

    private CleanText() {}

    public static String of(String text) {
        return UNWRITTEN
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
    }
}
