package se.samverka.county.register;

import java.util.regex.Pattern;

/** How well a colour is told from white, by the formula of WCAG 2.2 (relative luminance). */
final class Contrast {

    /** What small text needs (WCAG 2.2, 1.4.3). */
    static final double NEEDED = 4.5;

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    private Contrast() {}

    static boolean isColour(String text) {
        return COLOUR.matcher(text).matches();
    }

    /** From 1 (white itself) to 21 (black). */
    static double toWhite(String colour) {
        return 1.05 / (luminance(Integer.parseInt(colour.substring(1), 16)) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
