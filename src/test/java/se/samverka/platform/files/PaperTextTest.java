package se.samverka.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import se.samverka.platform.pdf.ForeignPapers;

class PaperTextTest {

    @Test
    void a_paper_is_read_to_its_end() throws IOException {
        assertThat(read(ForeignPapers.plain(40), 100_000)).isEqualTo(new PaperText.Found(40, 0));
    }

    @Test
    void the_first_page_that_holds_a_number_is_told() throws IOException {
        var paper = ForeignPapers.plain("Inget", "811228-9874", "19811228-9874");

        assertThat(read(paper, 100_000)).isEqualTo(new PaperText.Found(3, 2));
    }

    @Test
    void a_number_is_told_even_if_the_reading_stops_later() throws IOException {
        var paper = ForeignPapers.plain("811228-9874", "b".repeat(500), "c".repeat(500));

        assertThat(read(paper, 300)).isEqualTo(new PaperText.Found(1, 1));
    }

    @Test
    void a_long_paper_is_read_as_far_as_was_asked_and_that_is_told() throws IOException {
        var found = read(ForeignPapers.plain(40), 200);

        assertThat(found.pagesRead()).isBetween(5, 30);
        assertThat(new PaperWords("Plan.pdf")
                        .unread(found.pagesRead())
                        .remarks()
                        .getFirst()
                        .sentence())
                .isEqualTo("Vi har letat efter personnummer på de första " + found.pagesRead()
                        + " sidorna i filen ”Plan.pdf”, men inte på resten. Titta igenom dem själv.");
    }

    private static PaperText.Found read(byte[] paper, int most) throws IOException {
        try (var file = Loader.loadPDF(paper)) {
            return PaperText.read(file, most);
        }
    }
}
