package se.samverka.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPagesTest {

    private final PdfPages pages = SampleSheets.pages();

    @Test
    void a_notice_can_be_read_aloud_and_kept() {
        var file = pages.draw(SampleSheets.notice());
        SampleSheets.leave("notice.pdf", file);

        assertThat(Conformance.faultsAgainstPdfUa1(file)).isEmpty();
        assertThat(Conformance.faultsAgainstPdfA2a(file)).isEmpty();
    }

    @Test
    void notes_with_tables_lists_and_a_figure_can_be_read_aloud_and_kept() {
        var file = pages.draw(SampleSheets.notes());
        SampleSheets.leave("notes.pdf", file);

        assertThat(Conformance.faultsAgainstPdfUa1(file)).isEmpty();
        assertThat(Conformance.faultsAgainstPdfA2a(file)).isEmpty();
    }

    @Test
    void a_picture_as_large_as_a_wall_sheet_can_be_read_aloud_and_kept() throws IOException {
        var sheet = SampleSheets.sheet("Strukturskiss", "Så hänger det ihop", """
                <div class="poster"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1120 400"><title>Grupperna</title>
                <desc>Styrelsen tillsätter gruppen.</desc><rect x="2" y="2" width="300" height="60" fill="none" stroke="#0B5566"/>
                <text x="20" y="30" font-family="'Source Sans 3', Arial" font-weight="650" font-size="15.5">Gruppen</text></svg></div>
                """);
        var file = pages.draw(new Sheet(
                Sheet.Format.A3_LANDSCAPE,
                sheet.head(),
                sheet.kind(),
                sheet.title(),
                sheet.heading(),
                sheet.description(),
                null,
                sheet.body()));

        assertThat(Conformance.faultsAgainstPdfUa1(file)).isEmpty();
        assertThat(Conformance.faultsAgainstPdfA2a(file)).isEmpty();
        try (var read = read(file)) {
            assertThat(read.getNumberOfPages()).isOne();
            assertThat(Math.round(read.getPage(0).getMediaBox().getWidth())).isEqualTo(1191);
            assertThat(tags(read.getDocumentCatalog().getStructureTreeRoot()))
                    .extracting(PDStructureElement::getAlternateDescription)
                    .contains("Grupperna. Styrelsen tillsätter gruppen.");
        }
    }

    @Test
    void a_long_paper_with_a_table_over_many_pages_can_be_read_aloud_and_kept() {
        var rows = "<tr><th scope=\"row\">Köping</th><td>Kim Köping</td></tr>".repeat(120);
        var file = pages.draw(SampleSheets.sheet("Bilaga", "Alla platser", """
                <h2>Platser</h2><table class="list"><thead><tr><th scope="col">Kommun</th><th scope="col">Ledamot</th></tr>
                </thead><tbody>%s</tbody></table>""".formatted(rows)));

        assertThat(Conformance.faultsAgainstPdfUa1(file)).isEmpty();
        assertThat(Conformance.faultsAgainstPdfA2a(file)).isEmpty();
    }

    @Test
    void a_link_without_a_title_is_heard_by_its_words() throws IOException {
        var bytes = pages.draw(SampleSheets.sheet(
                "Bilaga",
                "Länk",
                "<p>Se <a href=\"https://samverka.example/organ/aldre\">gruppens <em>sida</em></a>.</p>"));

        assertThat(Conformance.faultsAgainstPdfUa1(bytes)).isEmpty();
        try (var file = read(bytes)) {
            assertThat(file.getPage(0).getAnnotations())
                    .extracting(PDAnnotation::getContents)
                    .containsExactly("gruppens sida");
        }
    }

    @Test
    void the_check_bites_on_a_paper_without_language() throws IOException {
        var mute = changed(pages.draw(SampleSheets.notice()), file -> {
            file.getDocumentCatalog().getCOSObject().removeItem(COSName.LANG);
            tags(file.getDocumentCatalog().getStructureTreeRoot())
                    .forEach(tag -> tag.getCOSObject().removeItem(COSName.LANG));
        });
        assertThat(Conformance.faultsAgainstPdfUa1(mute)).anyMatch(fault -> fault.startsWith("7.2-"));
    }

    @Test
    void the_check_bites_on_a_paper_without_title() throws IOException {
        var nameless = changed(pages.draw(SampleSheets.notice()), file -> {
            var packet = new String(
                    file.getDocumentCatalog().getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
            file.getDocumentCatalog()
                    .getMetadata()
                    .importXMPMetadata(SampleSheets.bytes(packet.replaceAll("(?s)<dc:title>.*?</dc:title>", "")));
        });
        assertThat(Conformance.faultsAgainstPdfUa1(nameless)).anyMatch(fault -> fault.startsWith("7.1-"));
    }

    @Test
    void the_check_bites_on_a_paper_that_does_not_say_what_its_colours_mean() throws IOException {
        var colourless = changed(
                pages.draw(SampleSheets.notice()),
                file -> file.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTPUT_INTENTS));
        assertThat(Conformance.faultsAgainstPdfA2a(colourless)).anyMatch(fault -> fault.startsWith("6.2.4"));
    }

    @Test
    void the_check_bites_on_a_figure_without_words() {
        var file = pages.draw(SampleSheets.sheet("Bilaga", "Bild", """
                <div><svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><circle cx="9" cy="9" r="9"/></svg></div>
                """));
        assertThat(Conformance.faultsAgainstPdfUa1(file)).anyMatch(fault -> fault.startsWith("7.3-1"));
    }

    @Test
    void a_paper_says_its_title_its_language_and_who_stands_behind_it() throws IOException {
        try (var file = read(pages.draw(SampleSheets.notice()))) {
            var information = file.getDocumentInformation();
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(information.getTitle()).isEqualTo("Möte tisdag 19 september 2017");
            assertThat(information.getSubject()).startsWith("Kallelse för Samverkansgruppen äldre");
            assertThat(information.getAuthor()).isEqualTo("Samverkansgruppen äldre");
            assertThat(information.getCreationDate().toInstant())
                    .isBetween(Instant.parse("2017-09-12T14:30:00Z"), Instant.parse("2017-09-12T14:35:00Z"));
        }
    }

    @Test
    void headings_become_bookmarks_the_lower_below_the_higher() throws IOException {
        try (var file = read(pages.draw(SampleSheets.notes()))) {
            assertThat(Marks.of(file))
                    .extracting(Marks.Mark::title)
                    .containsExactly("Närvaro", "4. Överenskommelse om trygg hemgång", "Målet hittills");
            assertThat(Marks.of(file).get(1).below())
                    .extracting(Marks.Mark::title)
                    .containsExactly("Synpunkter", "Ta med hem");
        }
    }

    @Test
    void six_items_fit_on_one_page_with_its_number_and_version_at_the_foot() throws IOException {
        try (var file = read(pages.draw(SampleSheets.notice()))) {
            assertThat(new PDFTextStripper().getText(file)).contains("Version 2, 2017-09-12 16.30", "Sida 1 av 1");
        }
    }

    @Test
    void it_is_read_aloud_in_the_order_it_is_seen() throws IOException {
        try (var file = read(pages.draw(SampleSheets.notice()))) {
            assertThat(new PDFTextStripper().getText(file))
                    .containsSubsequence(
                            "Samverkansgruppen äldre",
                            "Kallelse",
                            "Möte tisdag",
                            "Tid",
                            "Dagordning",
                            "1.",
                            "Mötet öppnas",
                            "2.",
                            "Laget runt",
                            "6.",
                            "Ta med hem");
            assertThat(tags(file.getDocumentCatalog().getStructureTreeRoot()))
                    .extracting(PDStructureElement::getStructureType)
                    .containsSubsequence("Figure", "P", "H1", "Table", "TH", "TD", "H2", "H2", "P", "L", "LI", "Link");
        }
    }

    @Test
    void every_typeface_is_in_the_file() throws IOException {
        try (var file = read(pages.draw(SampleSheets.notes()))) {
            var resources = file.getPage(0).getResources();
            for (var name : resources.getFontNames())
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            assertThat(resources.getFontNames()).hasSizeGreaterThanOrEqualTo(4);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Åtgärder < 3 & > 2 \"citat\" 'apostrof'",
                "${1+1} #{x} {{y}} %s %d",
                "a\u030alder i o\u0308verenskommelse",
                "rad\u000bbrytning\u0000 och \ud800 halva tecken",
                "smil \uD83D\uDE00 och שלום och 漢字",
                "]]> --> <script>alert(1)</script>",
                "\u202eesrever",
            })
    void whatever_words_a_title_has_the_paper_is_drawn_and_kept(String title) {
        var body = "<p>" + title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</p>";
        var file = pages.draw(SampleSheets.sheet("Bilaga", title, body));

        assertThat(Conformance.faultsAgainstPdfUa1(file)).isEmpty();
        assertThat(Conformance.faultsAgainstPdfA2a(file)).isEmpty();
    }

    @Test
    void every_letter_of_a_word_is_found_and_read_aloud_in_every_typeface() throws IOException {
        var words = "Efter uppgifter, fjorton offer: office, fluff, Kft, ttf";
        var body = "<h2 id=\"a\">%1$s</h2><p>%1$s</p><p><em>%1$s</em></p><p><strong>%1$s</strong></p>".formatted(words);
        try (var file = read(pages.draw(SampleSheets.sheet("Bilaga", "Luft", body)))) {
            assertThat(new PDFTextStripper().getText(file).split(words, -1)).hasSize(5);
        }
    }

    @Test
    void a_letter_in_two_parts_is_drawn_as_one() throws IOException {
        try (var file = read(pages.draw(SampleSheets.sheet("Bilaga", "A\u030alder", "<p>o\u0308ver</p>")))) {
            assertThat(new PDFTextStripper().getText(file)).contains("Ålder", "över");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>inte avslutat",
                "<p>fel ordning</div></p>",
                "</body></html>",
                "<p>&okänd;</p>",
            })
    void words_that_are_not_well_formed_are_refused(String body) {
        assertThatThrownBy(() -> pages.draw(SampleSheets.sheet("Bilaga", "Fel", body)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_paper_without_title_is_refused() {
        assertThatThrownBy(() -> SampleSheets.sheet("Bilaga", " ", "<p>Hej</p>"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothing_outside_the_sheet_is_read() throws IOException {
        var asked = new ArrayList<String>();
        try (var server = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            var address = "http://127.0.0.1:" + server.getLocalPort() + "/";
            var listening = Thread.ofVirtual().start(() -> {
                try (var call = server.accept()) {
                    asked.add(call.toString());
                } catch (IOException closed) {
                    // Nobody called.
                }
            });
            pages.draw(
                    SampleSheets.sheet("Bilaga", "Bild", """
                    <p><img src="%sbild.png" alt="Bild"/></p><style>@import url(%sstil.css); p { background: url(%sbg.png) }</style>
                    <div><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9"
                    aria-label="Bild"><image xlink:href="%sx.png" width="9" height="9"/></svg></div>
                    <object data="%so.svg" type="image/svg+xml"></object>
                    """.formatted(address, address, address, address, address)));
            server.close();
            join(listening);
        }
        assertThat(asked).isEmpty();
    }

    private interface Change {
        void make(PDDocument file) throws IOException;
    }

    private static byte[] changed(byte[] bytes, Change change) throws IOException {
        try (var file = read(bytes)) {
            change.make(file);
            var to = new ByteArrayOutputStream();
            file.save(to);
            return to.toByteArray();
        }
    }

    private static List<PDStructureElement> tags(PDStructureNode node) {
        var tags = new ArrayList<PDStructureElement>();
        for (var kid : node.getKids())
            if (kid instanceof PDStructureElement tag) {
                tags.add(tag);
                tags.addAll(tags(tag));
            }
        return tags;
    }

    private static PDDocument read(byte[] bytes) throws IOException {
        return Loader.loadPDF(bytes);
    }

    private static void join(Thread thread) {
        try {
            thread.join(5000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
