package se.samverka.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverka.platform.web.Templates;

/** What becomes of another's paper when it is bound. */
class PlainPaperTest {

    @Test
    void a_page_is_bound_as_its_sender_drew_it() throws IOException {
        var drawn = ForeignPapers.made(file -> {
            ForeignPapers.write(file, "Liggande", "Beskuren");
            file.getPage(0).setRotation(90);
            file.getPage(1).setCropBox(new PDRectangle(10, 20, 300, 400));
        });
        try (var before = Loader.loadPDF(drawn);
                var after = bound(drawn)) {
            for (int i = 0; i < 2; i++) {
                var page = after.getPage(i + 1);
                assertThat(page.getContents().readAllBytes())
                        .isEqualTo(before.getPage(i).getContents().readAllBytes());
                assertThat(page.getRotation()).isEqualTo(before.getPage(i).getRotation());
                assertThat(page.getCropBox().toString())
                        .isEqualTo(before.getPage(i).getCropBox().toString());
            }
        }
    }

    @Test
    void an_attachment_does_not_travel_with_the_bundle() throws IOException {
        var carrying = ForeignPapers.made(file -> {
            ForeignPapers.write(file, "Se bilaga");
            var attached = new PDComplexFileSpecification();
            attached.setFile("makro.xlsm");
            attached.setEmbeddedFile(new PDEmbeddedFile(file, new ByteArrayInputStream(new byte[] {1})));
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("makro", attached));
            var names = new PDDocumentNameDictionary(file.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            file.getDocumentCatalog().setNames(names);
            var pin = new PDAnnotationFileAttachment();
            pin.setFile(attached);
            file.getPage(0).getAnnotations().add(pin);
        });
        try (var file = bound(carrying)) {
            assertThat(file.getDocumentCatalog().getNames().getEmbeddedFiles()).isNull();
            assertThat(file.getPage(1).getAnnotations()).isEmpty();
        }
    }

    @Test
    void a_note_in_the_margin_stays() throws IOException {
        var noted = ForeignPapers.made(file -> {
            ForeignPapers.write(file, "Utkast");
            var note = new PDAnnotationText();
            note.setContents("Jämför med 2016");
            file.getPage(0).getAnnotations().add(note);
        });
        try (var file = bound(noted)) {
            assertThat(file.getPage(1).getAnnotations())
                    .singleElement()
                    .satisfies(note -> assertThat(note.getContents()).isEqualTo("Jämför med 2016"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://samverka.example/, true",
        "HTTP://samverka.example/, true",
        "mailto:kim@koping.example, true",
        "javascript:alert(1), false",
        "file:///C:/format.exe, false",
        "format.exe, false",
    })
    void a_link_leads_to_the_web_or_to_a_letter_and_nowhere_else(String address, boolean leads) throws IOException {
        var linked = ForeignPapers.made(file -> {
            ForeignPapers.write(file, "Länk");
            var web = new PDActionURI();
            web.setURI(address);
            link(file).setAction(web);
        });
        try (var file = bound(linked)) {
            assertThat(file.getPage(1)
                            .getAnnotations()
                            .getFirst()
                            .getCOSObject()
                            .containsKey(COSName.A))
                    .isEqualTo(leads);
        }
    }

    @Test
    void a_link_that_would_do_more_than_lead_only_leads() throws IOException {
        var chained = ForeignPapers.made(file -> {
            ForeignPapers.write(file, "Ett", "Två");
            var there = new PDPageFitDestination();
            there.setPage(file.getPage(1));
            var lead = new PDActionGoTo();
            lead.setDestination(there);
            lead.setNext(List.of(new PDActionJavaScript("app.alert(1)")));
            link(file).setAction(lead);
        });
        try (var file = bound(chained)) {
            var action = ((PDAnnotationLink) file.getPage(1).getAnnotations().getFirst()).getAction();
            assertThat(action).isInstanceOf(PDActionGoTo.class);
            assertThat(action.getNext()).isNull();
        }
    }

    @Test
    void what_happens_when_a_page_is_shown_no_longer_happens() throws IOException {
        var acting = ForeignPapers.made(file -> {
            ForeignPapers.write(file, "Öppnas");
            var acts = new org.apache.pdfbox.cos.COSDictionary();
            acts.setItem(COSName.O, new PDActionJavaScript("app.alert(1)").getCOSObject());
            file.getPage(0).getCOSObject().setItem(COSName.AA, acts);
        });
        try (var file = bound(acting)) {
            assertThat(file.getPage(1).getCOSObject().containsKey(COSName.AA)).isFalse();
        }
    }

    @Test
    void of_bookmarks_without_number_the_first_two_thousand_are_kept() throws IOException {
        var many = ForeignPapers.made(file -> {
            ForeignPapers.write(file, "Register");
            var outline = new PDDocumentOutline();
            for (int i = 0; i < 5000; i++) {
                var mark = new PDOutlineItem();
                mark.setTitle("Post " + i);
                outline.addLast(mark);
            }
            file.getDocumentCatalog().setDocumentOutline(outline);
        });
        try (var file = bound(many)) {
            var item = Marks.of(file).get(1);
            assertThat(item.below().getFirst().below()).hasSizeBetween(1900, 2000);
        }
    }

    @Test
    void what_is_locked_or_empty_is_not_opened() {
        for (var bytes : List.of(ForeignPapers.locked(), ForeignPapers.lockedAgainstChange(), new byte[0]))
            assertThatThrownBy(() -> PlainPaper.open(bytes)).isInstanceOf(IOException.class);
    }

    private static PDAnnotationLink link(PDDocument file) throws IOException {
        var link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(50, 50, 100, 20));
        file.getPage(0).getAnnotations().add(link);
        return link;
    }

    private static PDDocument bound(byte[] content) throws IOException {
        var paper = new Bundle.Paper(1, "Handling", true, URI.create(SampleSheets.address(4, 1)), () -> content);
        var to = new ByteArrayOutputStream();
        var bound = new Bindery(SampleSheets.pages(), new Templates())
                .bind(new Bundle(SampleSheets.notice(), List.of(new Bundle.Item(4, "Punkt", List.of(paper)))), to);
        assertThat(bound.places()).noneMatch(Bound.Place::leftOut);
        return Loader.loadPDF(to.toByteArray());
    }
}
