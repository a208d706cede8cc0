package se.samverka.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterheadTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#fff", "#0B5566; } body { display: none", "#GGGGGG"})
    void a_colour_is_a_colour_and_nothing_else(String colour) {
        assertThatThrownBy(() -> head(colour)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_county_without_a_logo_has_its_name_alone() throws IOException {
        var sheet = new Sheet(head("#123456"), "Kallelse", "Möte", "Kallelse", null, "<p>Hej.</p>");
        var bytes = SampleSheets.pages().draw(sheet);

        assertThat(Conformance.faultsAgainstPdfUa1(bytes)).isEmpty();
        try (var file = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(file)).contains("Exempellän", "Nätverket", "Sida 1 av 1");
        }
    }

    @Test
    void the_countys_colour_is_drawn() throws IOException {
        var bytes = SampleSheets.pages()
                .draw(new Sheet(head("#FF0000"), "Kallelse", "Möte", "Kallelse", null, "<p>Hej.</p>"));
        try (var file = Loader.loadPDF(bytes)) {
            assertThat(new String(
                            file.getPage(0).getContents().readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII))
                    .contains("1 0 0 rg");
        }
    }

    private static Letterhead head(String colour) {
        return new Letterhead("Exempellän", "Nätverket", "", null, colour, "#C77700");
    }
}
