package se.samverka.platform.web.picture;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes SVG that is well formed whatever the texts are. */
final class Svg {

    private final StringBuilder out = new StringBuilder(8192);

    /** @param attributes name, value, name, value; a null value leaves the attribute out */
    Svg open(String element, @Nullable Object... attributes) {
        begin(element, attributes);
        out.append('>');
        return this;
    }

    Svg close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    Svg empty(String element, @Nullable Object... attributes) {
        begin(element, attributes);
        out.append("/>");
        return this;
    }

    Svg text(String words) {
        out.append(escaped(words));
        return this;
    }

    /** An element that holds words only. */
    Svg words(String element, String words, @Nullable Object... attributes) {
        return open(element, attributes).text(words).close(element);
    }

    private void begin(String element, @Nullable Object... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            var value = attributes[i + 1];
            if (value != null) attribute(Objects.requireNonNull(attributes[i]).toString(), value);
        }
    }

    private void attribute(String name, Object value) {
        var written = value instanceof Double number ? number(number) : value.toString();
        out.append(' ').append(name).append("=\"").append(escaped(written)).append('"');
    }

    /** To a tenth, without a needless decimal. */
    static String number(double value) {
        var tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
    }

    private static String escaped(String words) {
        var clean = new StringBuilder(words.length() + 8);
        words.codePoints().filter(Svg::isAllowed).forEach(letter -> append(clean, letter));
        return clean.toString();
    }

    /** XML 1.0, 2.2: what a document may hold. */
    private static boolean isAllowed(int letter) {
        return letter == '\t'
                || letter == '\n'
                || (letter >= 0x20 && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= 0x10000;
    }

    private static void append(StringBuilder clean, int letter) {
        switch (letter) {
            case '&' -> clean.append("&amp;");
            case '<' -> clean.append("&lt;");
            case '>' -> clean.append("&gt;");
            case '"' -> clean.append("&quot;");
            default -> clean.appendCodePoint(letter);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
