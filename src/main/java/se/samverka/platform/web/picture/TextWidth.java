package se.samverka.platform.web.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide a text becomes, so that boxes can be made to hold it.
 *
 * <p>The advance widths of Source Sans 3 at weight 650, rounded up to 0.04 em; other weights and the fonts that stand in
 * for it are narrower or within the air that boxes have.
 */
final class TextWidth {

    private static final double WIDEST = 0.84;

    private TextWidth() {}

    /** In the same unit as the size. */
    static double of(String text, double size) {
        return text.codePoints().mapToDouble(TextWidth::em).sum() * size;
    }

    /** Breaks a text at its spaces into lines that fit, and a word only where it is wider than a line. */
    static List<String> wrapped(String text, double size, double width) {
        var lines = new ArrayList<String>();
        for (String word : text.strip().split("\\s+")) {
            for (String part : broken(word, size, width)) {
                var longer = lines.isEmpty() ? part : lines.getLast() + " " + part;
                if (lines.isEmpty() || of(longer, size) > width) lines.add(part);
                else lines.set(lines.size() - 1, longer);
            }
        }
        return lines;
    }

    private static List<String> broken(String word, double size, double width) {
        if (of(word, size) <= width) return List.of(word);
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (int letter : word.codePoints().toArray()) {
            if (!part.isEmpty() && of(part.toString() + Character.toString(letter), size) > width) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.appendCodePoint(letter);
        }
        parts.add(part.toString());
        return parts;
    }

    static double longestWord(String text, double size) {
        double longest = 0;
        for (String word : text.strip().split("\\s+")) longest = Math.max(longest, of(word, size));
        return longest;
    }

    private static double em(int letter) {
        if (" ".indexOf(letter) >= 0) return 0.2;
        if ("ijlI.,:;·'’|".indexOf(letter) >= 0) return 0.28;
        if ("f-()!t/r".indexOf(letter) >= 0) return 0.4;
        if ("szcx?–".indexOf(letter) >= 0) return 0.48;
        if ("aegkvyåäéèFJLYÝ0123456789§".indexOf(letter) >= 0) return 0.52;
        if ("bdhnopquöüACESTVXZÅÄÉ".indexOf(letter) >= 0) return 0.56;
        if ("BKPRDGU&".indexOf(letter) >= 0) return 0.64;
        if ("HNOQÖØ".indexOf(letter) >= 0) return 0.68;
        return "wM".indexOf(letter) >= 0 ? 0.76 : WIDEST;
    }
}
