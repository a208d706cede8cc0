package se.samverka.platform.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The colours can be read by everybody, and are the same in the style sheet as in letters and on paper. */
class ColourTest {

    private static final String STYLES = Asset.STYLES.content();

    @ParameterizedTest
    @EnumSource
    void a_colour_is_the_same_in_the_style_sheet(Colour colour) {
        assertThat(properties(block(":root {", 0))).containsEntry(colour.property(), colour.light());
        assertThat(properties(block(":root {", STYLES.indexOf("prefers-color-scheme: dark"))))
                .containsEntry(colour.property(), colour.dark());
    }

    @Test
    void the_style_sheet_has_no_dark_colour_that_we_do_not_measure() {
        assertThat(properties(block(":root {", STYLES.indexOf("prefers-color-scheme: dark")))
                        .keySet())
                .containsAll(java.util.stream.Stream.of(Colour.values())
                        .map(Colour::property)
                        .toList())
                .hasSize(Colour.values().length + 2); // --rule and --visited follow others
    }

    /** WCAG 2.2, 1.4.3 (text, 4.5) and 1.4.11 (what must be seen, 3). */
    @ParameterizedTest
    @CsvSource({
        "INK, PAPER, 7",
        "INK, SURFACE, 7",
        "INK, SUNKEN, 7",
        "INK2, PAPER, 7",
        "INK2, SURFACE, 7",
        "INK2, SUNKEN, 4.5",
        "INK3, PAPER, 4.5",
        "INK3, SURFACE, 4.5",
        "INK3, SUNKEN, 4.5",
        "PRIMARY, PAPER, 4.5",
        "PRIMARY, SURFACE, 4.5",
        "PRIMARY, SUNKEN, 4.5",
        "PRIMARY, PRIMARY_TINT, 4.5",
        "PRIMARY_HOVER, PRIMARY_TINT, 4.5",
        "PRIMARY_HOVER, PAPER, 4.5",
        "ON_PRIMARY, PRIMARY, 4.5",
        "ON_PRIMARY, PRIMARY_HOVER, 4.5",
        "DEADLINE, DEADLINE_TINT, 4.5",
        "DANGER, DANGER_TINT, 4.5",
        "OK, OK_TINT, 4.5",
        "INFO, INFO_TINT, 4.5",
        "INK, DEADLINE_TINT, 4.5",
        "INK, DANGER_TINT, 4.5",
        "INK, OK_TINT, 4.5",
        "INK, INFO_TINT, 4.5",
        "DANGER, SURFACE, 4.5",
        "DANGER, PAPER, 4.5",
        "OK, SURFACE, 4.5",
        "DEADLINE, SURFACE, 4.5",
        "DEADLINE_MARK, SURFACE, 3",
        "DEADLINE_MARK, PAPER, 3",
        "LINE_STRONG, SURFACE, 3",
        "LINE_STRONG, PAPER, 3",
        "POLITICAL, SURFACE, 4.5",
        "OFFICIALS, SURFACE, 4.5",
        "LOCAL, SURFACE, 4.5"
    })
    void it_can_be_read(Colour above, Colour below, double least) {
        assertThat(contrast(above, below, Colour::light)).as("light").isGreaterThanOrEqualTo(least);
        assertThat(contrast(above, below, Colour::dark)).as("dark").isGreaterThanOrEqualTo(least);
    }

    @Test
    void the_measure_is_the_one_of_wcag() {
        assertThat(luminance("#FFFFFF")).isEqualTo(1.0);
        assertThat((1 + 0.05) / (luminance("#767676") + 0.05)).isBetween(4.5, 4.6);
    }

    private static double contrast(Colour one, Colour other, Function<Colour, String> shade) {
        double a = luminance(shade.apply(one));
        double b = luminance(shade.apply(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int at) {
        double share = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static String block(String opening, int from) {
        int start = STYLES.indexOf(opening, from);
        return STYLES.substring(start, STYLES.indexOf('}', start));
    }

    private static Map<String, String> properties(String block) {
        return Pattern.compile("(--[a-z0-9-]+): (#[0-9A-F]{6});")
                .matcher(block)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
    }
}
