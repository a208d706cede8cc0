package se.samverka.platform.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import se.samverka.platform.pdf.Letterhead;
import se.samverka.platform.pdf.Sheet;
import se.samverka.platform.time.CountyClock;

class WordPagesTest {

    private static final String BODY = """
            <p>Norbergs kommun utser <strong>sex</strong> personer, se
               <a href="https://samverka.example/a">sidan</a>.</p>
            <ul><li>äldre</li><li>barn &amp; unga</li></ul>
            <h2>Bilaga</h2>
            <div><ol><li>Ett</li></ol></div>
            <table><tr><th>Till</th><td>Norberg</td></tr></table>
            <svg xmlns="http://www.w3.org/2000/svg"><text>bild</text></svg>
            """;

    private final WordPages pages = new WordPages(CountyClock.real());

    @Test
    void a_paper_is_a_word_file_with_headings_lists_and_tables() throws Exception {
        try (var file = new XWPFDocument(new ByteArrayInputStream(pages.draw(sheet())))) {
            assertThat(file.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains(
                            "Brev",
                            "Nominering 2017",
                            "Norbergs kommun utser sex personer, se sidan.",
                            "äldre",
                            "barn & unga",
                            "Bilaga",
                            "Ett")
                    .doesNotContain("bild");
            assertThat(styled(file, "Bilaga")).isEqualTo("Heading1");
            assertThat(styled(file, "Nominering 2017")).isEqualTo("Title");
            assertThat(paragraph(file, "äldre").getNumFmt()).isEqualTo("bullet");
            assertThat(paragraph(file, "Ett").getNumFmt()).isEqualTo("decimal");
            assertThat(file.getTables().getFirst().getRow(0).getCell(1).getText())
                    .isEqualTo("Norberg");
            assertThat(file.getProperties().getCoreProperties().getTitle()).isEqualTo("Nominering 2017");
            assertThat(file.getProperties().getCoreProperties().getCreator()).isEqualTo("Region Exempellän");
            assertThat(file.getHeaderList().getFirst().getText()).contains("Exempellän");
        }
    }

    private static String styled(XWPFDocument file, String words) {
        return paragraph(file, words).getStyle();
    }

    private static XWPFParagraph paragraph(XWPFDocument file, String words) {
        return file.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static Sheet sheet() {
        var head = new Letterhead("Exempellän", "Region Exempellän", "", null, "#17324d", "#8a6d3b");
        return new Sheet(head, "Brev", "Nominering 2017", "Ett brev", null, BODY);
    }
}
