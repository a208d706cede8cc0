package se.samverka.platform.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Papers such as others send: plain, locked, cut, full of scripts. */
public final class ForeignPapers {

    private ForeignPapers() {}

    public static byte[] plain(String... pages) {
        return made(file -> write(file, pages));
    }

    public static byte[] plain(int pages) {
        return plain(
                IntStream.rangeClosed(1, pages).mapToObj(page -> "Sida " + page).toArray(String[]::new));
    }

    public static byte[] locked() {
        return made(file -> {
            write(file, "Hemligt");
            file.protect(new StandardProtectionPolicy("agare", "hemligt", new AccessPermission()));
        });
    }

    /** Opens without a password, but says that nobody may change it. */
    public static byte[] lockedAgainstChange() {
        var nothing = new AccessPermission();
        nothing.setReadOnly();
        nothing.setCanAssembleDocument(false);
        return made(file -> {
            write(file, "Får inte ändras");
            file.protect(new StandardProtectionPolicy("agare", "", nothing));
        });
    }

    public static byte[] cut() {
        var whole = plain(20);
        return Arrays.copyOf(whole, whole.length * 2 / 3);
    }

    public static byte[] withScript() {
        return made(file -> {
            write(file, "Formulär");
            file.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hej')"));
        });
    }

    public static byte[] withLaunch() {
        return made(file -> {
            write(file, "Klicka");
            var launch = new PDActionLaunch();
            launch.getCOSObject().setString(COSName.F, "format.exe");
            var link = link(file, new PDRectangle(50, 50, 100, 20));
            link.setAction(launch);
        });
    }

    public static byte[] withFilledForm(String answer) {
        return made(file -> {
            write(file, "Svara");
            var form = new PDAcroForm(file);
            file.getDocumentCatalog().setAcroForm(form);
            var resources = new PDResources();
            resources.put(COSName.getPDFName("Helv"), helvetica());
            form.setDefaultResources(resources);
            form.setDefaultAppearance("/Helv 12 Tf 0 g");
            var field = new PDTextField(form);
            field.setPartialName("svar");
            form.getFields().add(field);
            var widget = field.getWidgets().getFirst();
            widget.setRectangle(new PDRectangle(50, 600, 200, 30));
            widget.setPage(file.getPage(0));
            file.getPage(0).getAnnotations().add(widget);
            field.setValue(answer);
        });
    }

    /** As Word writes it: a heading in the bookmarks, and a link on the first page that names a place on the last. */
    public static byte[] withBookmarks(String heading, int pages) {
        return made(file -> {
            write(
                    file,
                    IntStream.rangeClosed(1, pages)
                            .mapToObj(page -> heading + " " + page)
                            .toArray(String[]::new));
            var there = new PDPageFitDestination();
            there.setPage(file.getPage(pages - 1));
            var names = new PDDestinationNameTreeNode();
            names.setNames(Map.of("_Toc1", there));
            var dictionary = new PDDocumentNameDictionary(file.getDocumentCatalog());
            dictionary.setDests(names);
            file.getDocumentCatalog().setNames(dictionary);
            link(file, new PDRectangle(50, 50, 100, 20)).setDestination(new PDNamedDestination("_Toc1"));
            var outline = new PDDocumentOutline();
            var mark = new PDOutlineItem();
            mark.setTitle(heading);
            mark.setDestination(new PDNamedDestination("_Toc1"));
            outline.addLast(mark);
            file.getDocumentCatalog().setDocumentOutline(outline);
        });
    }

    public static byte[] withBookmarkThatTurnsBack() {
        return made(file -> {
            write(file, "Runt");
            var outline = new PDDocumentOutline();
            var mark = new PDOutlineItem();
            mark.setTitle("Runt");
            outline.addLast(mark);
            mark.getCOSObject().setItem(COSName.NEXT, mark);
            mark.getCOSObject().setItem(COSName.FIRST, mark);
            file.getDocumentCatalog().setDocumentOutline(outline);
        });
    }

    public static byte[] claiming(String xmpProperties) {
        return made(file -> {
            write(file, "Arkiv");
            var metadata = new PDMetadata(file);
            metadata.importXMPMetadata(xmpProperties.getBytes(StandardCharsets.UTF_8));
            file.getDocumentCatalog().setMetadata(metadata);
        });
    }

    public interface Making {
        void make(PDDocument file) throws IOException;
    }

    public static byte[] made(Making making) {
        try (var file = new PDDocument()) {
            making.make(file);
            var bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return bytes.toByteArray();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    public static void write(PDDocument file, String... pages) throws IOException {
        for (var words : pages) {
            var page = new PDPage(PDRectangle.A4);
            file.addPage(page);
            try (var content = new PDPageContentStream(file, page)) {
                content.beginText();
                content.setFont(helvetica(), 12);
                content.newLineAtOffset(60, 760);
                content.showText(words);
                content.endText();
            }
        }
    }

    private static PDAnnotationLink link(PDDocument file, PDRectangle where) throws IOException {
        var link = new PDAnnotationLink();
        link.setRectangle(where);
        file.getPage(0).getAnnotations().add(link);
        return link;
    }

    private static PDType1Font helvetica() {
        return new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    }
}
