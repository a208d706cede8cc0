package se.samverka.platform.pdf;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Words as they can stand in XML and be drawn with one glyph a letter. */
final class Printable {

    /** What XML 1.0 has no way to say (2.2); Word's line break in a cell is one of them. */
    private static final Pattern UNSAYABLE =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private Printable() {}

    static String of(String words) {
        return UNSAYABLE
                .matcher(Normalizer.normalize(words, Normalizer.Form.NFC))
                .replaceAll(" ");
    }
}
