package se.samverka.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.samverka.platform.web.Templates;

class BinderyTest {

    private final Bindery bindery = new Bindery(SampleSheets.pages(), new Templates());

    private final List<Bundle.Item> agenda = List.of(
            item(1, "Mötet öppnas"),
            item(2, "Laget runt: nytt hemifrån", paper(2, 1, "Det sa vi hemma", ForeignPapers.plain(4))),
            item(3, "Läget för äldres hälsa i länet"),
            item(
                    4,
                    "Överenskommelse om trygg hemgång",
                    paper(4, 1, "Utkast till överenskommelse", ForeignPapers.withBookmarks("Ansvar", 8)),
                    paper(4, 2, "Så gör andra län", ForeignPapers.withBookmarks("Jämförelse", 3))),
            item(5, "Lärande: digital tillsyn", paper(5, 1, "Digital tillsyn", ForeignPapers.plain(6))),
            item(6, "Ta med hem och nästa möte"));

    private final Bundle bundle = new Bundle(SampleSheets.notice(), agenda);

    @Test
    void a_page_says_its_item_and_its_place_among_the_papers_pages() throws IOException {
        try (var file = read(bound(bundle))) {
            var labels = file.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
            assertThat(labels)
                    .startsWith("K1", "2 · 1 (4)")
                    .contains("4 · 3 (8)", "4.2 · 3 (3)")
                    .endsWith("5 · 6 (6)")
                    .hasSize(1 + 4 + 8 + 3 + 6);
        }
    }

    @Test
    void a_paper_that_comes_late_changes_no_other_papers_pages() throws IOException {
        var before = labels(bundle);
        var late = new ArrayList<>(agenda);
        late.set(
                4,
                item(
                        5,
                        "Lärande: digital tillsyn",
                        paper(5, 1, "Digital tillsyn", ForeignPapers.plain(6)),
                        paper(5, 2, "Sent inkommen", ForeignPapers.plain(2))));

        assertThat(labels(new Bundle(SampleSheets.notice(), late))).containsAll(before);
    }

    @Test
    void bookmarks_follow_the_agenda_with_the_papers_below_and_their_own_below_them() throws IOException {
        try (var file = read(bound(bundle))) {
            assertThat(titles(file.getDocumentCatalog().getDocumentOutline(), ""))
                    .containsExactly(
                            "Kallelse",
                            "- Dagordning",
                            "1. Mötet öppnas",
                            "2. Laget runt: nytt hemifrån",
                            "- Det sa vi hemma",
                            "3. Läget för äldres hälsa i länet",
                            "4. Överenskommelse om trygg hemgång",
                            "- Utkast till överenskommelse",
                            "- - Ansvar",
                            "- Så gör andra län",
                            "- - Jämförelse",
                            "5. Lärande: digital tillsyn",
                            "- Digital tillsyn",
                            "6. Ta med hem och nästa möte");
        }
    }

    @Test
    void a_papers_own_bookmark_leads_to_the_page_it_led_to() throws IOException {
        try (var file = read(bound(bundle))) {
            var comparison = find(file.getDocumentCatalog().getDocumentOutline(), "Jämförelse");
            assertThat(comparison).isEqualTo(1 + 4 + 8 + 2);
        }
    }

    @Test
    void a_link_by_the_same_name_in_two_papers_leads_to_a_page_in_each() throws IOException {
        try (var file = read(bound(bundle))) {
            assertThat(linkedFrom(file, 5)).containsExactly(5 + 7);
            assertThat(linkedFrom(file, 13)).containsExactly(13 + 2);
        }
    }

    @Test
    void the_notices_links_lead_to_the_papers_within_the_file() throws IOException {
        try (var file = read(bound(bundle))) {
            assertThat(linkedFrom(file, 0)).containsExactly(1, 5, 13, 16 + 0);
        }
    }

    @Test
    void a_link_to_what_is_not_in_the_file_still_leads_to_the_web() throws IOException {
        var alone = new Bundle(SampleSheets.notice(), List.of());
        try (var file = read(bound(alone))) {
            assertThat(linkedFrom(file, 0)).isEmpty();
            assertThat(file.getPage(0).getAnnotations())
                    .allSatisfy(note -> assertThat(note.getCOSObject().containsKey(COSName.A))
                            .isTrue())
                    .hasSize(5);
        }
    }

    @Test
    void a_notice_alone_keeps_what_it_promises() {
        var file = bound(new Bundle(SampleSheets.notice(), List.of()));

        assertThat(Conformance.faultsAgainstPdfUa1(file)).isEmpty();
        assertThat(Conformance.faultsAgainstPdfA2a(file)).isEmpty();
        assertThat(claim(file).inWords()).isEqualTo("Enligt egen uppgift: PDF/A-2a och PDF/UA-1");
    }

    @Test
    void a_bundle_of_our_own_pages_only_keeps_what_it_promises() {
        var file = bound(new Bundle(
                SampleSheets.notice(),
                List.of(item(
                        4,
                        "Överenskommelse om trygg hemgång",
                        paper(4, 1, "Utkast", ForeignPapers.locked()),
                        paper(4, 2, "Bilaga", new byte[0])))));
        SampleSheets.leave("bundle-ours.pdf", file);

        assertThat(Conformance.faultsAgainstPdfUa1(file)).isEmpty();
        assertThat(Conformance.faultsAgainstPdfA2a(file)).isEmpty();
        assertThat(claim(file).archive()).isEqualTo("PDF/A-2a");
    }

    @Test
    void a_bundle_with_others_papers_promises_nothing_but_our_tags_survive() throws IOException {
        var bytes = bound(bundle);
        SampleSheets.leave("bundle.pdf", bytes);

        assertThat(claim(bytes)).isEqualTo(PaperClaim.NONE);
        try (var file = read(bytes)) {
            var catalog = file.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("sv");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(file.getPage(0).getStructParents()).isNotNegative();
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo("Möte tisdag 19 september 2017");
        }
        assertThat(Conformance.faultsAgainstPdfUa1(bytes))
                .as("what veraPDF misses is only the promise, and tags and fonts on the others' pages")
                .allMatch(fault -> fault.startsWith("5-1 ")
                        || fault.startsWith("7.1-3 ")
                        || fault.startsWith("7.21")
                        || fault.startsWith("7.18"));
    }

    @Test
    void a_tagged_paper_keeps_its_tags_and_its_own_language() throws IOException {
        var english = SampleSheets.pages().draw(SampleSheets.notes());
        var tagged =
                new Bundle(SampleSheets.notice(), List.of(item(3, "Läget", paper(3, 1, "Status", inEnglish(english)))));
        try (var file = read(bound(tagged))) {
            var kids = file.getDocumentCatalog().getStructureTreeRoot().getKids();
            var parts = ((PDStructureElement) kids.getFirst()).getKids();
            assertThat(parts)
                    .extracting(part -> ((PDStructureElement) part).getLanguage())
                    .containsExactly("sv", "en");
        }
        assertThat(Conformance.faultsAgainstPdfUa1(bound(tagged))).allMatch(fault -> fault.startsWith("5-1 "));
    }

    @Test
    void a_paper_that_cannot_be_bound_has_a_page_of_ours_that_leads_to_it() throws IOException {
        var broken = new Bundle(
                SampleSheets.notice(),
                List.of(
                        item(2, "Laget runt", paper(2, 1, "Det sa vi hemma", ForeignPapers.plain(2))),
                        item(4, "Överenskommelsen", paper(4, 1, "Utkast", ForeignPapers.locked()))));
        var to = new ByteArrayOutputStream();

        var bound = bindery.bind(broken, to);

        assertThat(bound.places())
                .extracting(Bound.Place::name, Bound.Place::pages, Bound.Place::leftOut)
                .containsExactly(tuple("2", 2, false), tuple("4", 1, true));
        try (var file = read(to.toByteArray())) {
            assertThat(text(file, 4))
                    .contains("Handlingen kan inte läggas in i pdf-filen.")
                    .contains("Öppna den här:")
                    .contains(SampleSheets.address(4, 1));
        }
    }

    @Test
    void whatever_is_wrong_with_a_paper_the_bundle_is_made() {
        for (var content : List.of(
                ForeignPapers.cut(),
                ForeignPapers.lockedAgainstChange(),
                SampleSheets.bytes("<html>"),
                SampleSheets.bytes("%PDF-1.7\n%%EOF"),
                ForeignPapers.withBookmarkThatTurnsBack())) {
            var one = new Bundle(SampleSheets.notice(), List.of(item(2, "Laget", paper(2, 1, "Brev", content))));
            assertThat(bindery.bind(one, new ByteArrayOutputStream()).places()).hasSize(1);
        }
    }

    @Test
    void nothing_in_a_paper_acts_by_itself() throws IOException {
        var acting = new Bundle(
                SampleSheets.notice(),
                List.of(
                        item(2, "Laget", paper(2, 1, "Skript", ForeignPapers.withScript())),
                        item(3, "Läget", paper(3, 1, "Program", ForeignPapers.withLaunch()))));
        var bytes = bound(acting);

        try (var file = read(bytes)) {
            assertThat(file.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(file.getPage(2).getAnnotations())
                    .allMatch(note -> !note.getCOSObject().containsKey(COSName.A));
        }
    }

    @Test
    void what_was_filled_in_on_a_form_stays_as_words() throws IOException {
        var answered = new Bundle(
                SampleSheets.notice(),
                List.of(item(2, "Laget", paper(2, 1, "Svar", ForeignPapers.withFilledForm("Ja tack")))));
        try (var file = read(bound(answered))) {
            assertThat(text(file, 2)).contains("Ja tack");
            assertThat(file.getDocumentCatalog().getAcroForm()).isNull();
        }
    }

    @Test
    void a_papers_own_claim_is_told_but_not_taken_over() {
        var claiming = ForeignPapers.claiming("<x pdfaid:part='1' pdfaid:conformance='B'/>");
        var to = new ByteArrayOutputStream();

        var bound = bindery.bind(
                new Bundle(SampleSheets.notice(), List.of(item(2, "Laget", paper(2, 1, "Brev", claiming)))), to);

        assertThat(bound.places().getFirst().claim().inWords()).isEqualTo("Enligt egen uppgift: PDF/A-1b");
        assertThat(claim(to.toByteArray())).isEqualTo(PaperClaim.NONE);
    }

    @Test
    void a_guests_part_holds_the_guests_item_and_calls_it_what_the_whole_does() throws IOException {
        var guests =
                bundle.part(SampleSheets.sheet("Inbjudan", "Punkt 5", "<p>Välkommen.</p>"), item -> item.number() == 5);
        try (var file = read(bound(guests))) {
            assertThat(file.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .containsExactly(
                            "K1", "5 · 1 (6)", "5 · 2 (6)", "5 · 3 (6)", "5 · 4 (6)", "5 · 5 (6)", "5 · 6 (6)");
            assertThat(new PDFTextStripper().getText(file)).doesNotContain("hemgång");
        }
    }

    @Test
    void the_published_part_leaves_out_what_is_not_published_and_renumbers_nothing() throws IOException {
        var draft = new Bundle.Paper(
                1,
                "Utkast",
                false,
                URI.create(SampleSheets.address(4, 1)),
                () -> ForeignPapers.plain("Bara för gruppen"));
        var mixed = new Bundle(
                SampleSheets.notice(),
                List.of(item(4, "Överenskommelse", draft, paper(4, 2, "Öppen", ForeignPapers.plain("Öppet")))));
        try (var file = read(bound(mixed.published(SampleSheets.notice())))) {
            assertThat(file.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .containsExactly("K1", "4.2 · 1 (1)");
            assertThat(new PDFTextStripper().getText(file)).doesNotContain("Bara för gruppen");
        }
    }

    @Test
    void two_hundred_pages_are_bound_whole() throws IOException {
        var report = new Bundle(
                SampleSheets.notice(), List.of(item(2, "Laget", paper(2, 1, "Rapport", ForeignPapers.plain(200)))));
        try (var file = read(bound(report))) {
            assertThat(file.getNumberOfPages()).isEqualTo(201);
            assertThat(text(file, 201)).contains("Sida 200");
        }
    }

    private byte[] bound(Bundle bundle) {
        var to = new ByteArrayOutputStream();
        bindery.bind(bundle, to);
        return to.toByteArray();
    }

    private List<String> labels(Bundle bundle) throws IOException {
        try (var file = read(bound(bundle))) {
            return List.of(file.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
        }
    }

    private static PDDocument read(byte[] bytes) throws IOException {
        return Loader.loadPDF(bytes);
    }

    private static PaperClaim claim(byte[] bytes) {
        return PaperFacts.find(bytes).orElseThrow().claim();
    }

    private static String text(PDDocument file, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(file);
    }

    private static byte[] inEnglish(byte[] bytes) throws IOException {
        try (var file = read(bytes)) {
            file.getDocumentCatalog().setLanguage("en");
            var tags = (PDStructureElement)
                    file.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
            tags.getCOSObject().removeItem(COSName.LANG);
            var to = new ByteArrayOutputStream();
            file.save(to);
            return to.toByteArray();
        }
    }

    private static List<String> titles(PDOutlineNode node, String indent) {
        var titles = new ArrayList<String>();
        for (var item : node.children()) {
            titles.add(indent + item.getTitle());
            titles.addAll(titles(item, indent + "- "));
        }
        return titles;
    }

    /** The page, from 0, that a bookmark leads to; -1 where there is no such bookmark. */
    private static int find(PDOutlineNode node, String title) throws IOException {
        for (var item : node.children()) {
            if (item.getTitle().equals(title)) return ((PDPageDestination) item.getDestination()).retrievePageNumber();
            int below = find(item, title);
            if (below >= 0) return below;
        }
        return -1;
    }

    private static List<Integer> linkedFrom(PDDocument file, int page) throws IOException {
        var pages = new ArrayList<Integer>();
        for (var note : file.getPage(page).getAnnotations())
            if (note instanceof PDAnnotationLink link && link.getDestination() instanceof PDPageDestination there)
                pages.add(there.retrievePageNumber());
        return pages;
    }

    private static Bundle.Item item(int number, String heading, Bundle.Paper... papers) {
        return new Bundle.Item(number, heading, List.of(papers));
    }

    private static Bundle.Paper paper(int item, int number, String title, byte[] content) {
        return new Bundle.Paper(number, title, true, URI.create(SampleSheets.address(item, number)), () -> content);
    }
}
