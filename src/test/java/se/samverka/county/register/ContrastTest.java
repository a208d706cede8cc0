package se.samverka.county.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {

    @ParameterizedTest
    @CsvSource({"#000000, 21.0", "#FFFFFF, 1.0", "#0B5566, 8.4", "#C8202C, 5.7", "#2A75AF, 4.9", "#777777, 4.48"})
    void contrast_to_white_is_as_the_web_guidelines_reckon_it(String colour, double contrast) {
        assertThat(Contrast.toWhite(colour)).isCloseTo(contrast, within(0.05));
    }

    @ParameterizedTest
    @CsvSource({"#0B5566, true", "#0b5566, true", "0B5566, false", "#0B556, false", "blå, false", "#0B5566FF, false"})
    void a_colour_is_written_with_six_signs(String text, boolean colour) {
        assertThat(Contrast.isColour(text)).isEqualTo(colour);
    }
}
