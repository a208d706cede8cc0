package se.samverka.platform.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;

/**
 * Another's paper as it would be on paper: pages, links and tags, and nothing that acts by itself.
 *
 * <p>Scripts, launches, attachments and forms that can be filled in are gone; what a form holds stays as words.
 */
final class PlainPaper {

    /** What a catalog holds besides pages and tags, and what the whole has in one piece or not at all. */
    private static final List<String> LEFT = List.of(
            "Names",
            "Dests",
            "OpenAction",
            "AA",
            "PageLabels",
            "OutputIntents",
            "Outlines",
            "Threads",
            "AcroForm",
            "Collection",
            "URI",
            "PieceInfo",
            "SpiderInfo",
            "Perms",
            "Legal",
            "Requirements",
            "AF",
            "Extensions");

    private static final Set<String> ACTING =
            Set.of("FileAttachment", "Movie", "Sound", "Screen", "3D", "RichMedia", "Widget");

    static {
        OwnFonts.use();
    }

    private final PDDocument file;

    private PlainPaper(PDDocument file) {
        this.file = file;
    }

    /**
     * Opens it whole.
     *
     * @throws IOException where it is locked, damaged or empty
     */
    static PDDocument open(byte[] bytes) throws IOException {
        var file = Loader.loadPDF(bytes);
        if (!file.isEncrypted() && file.getNumberOfPages() > 0) return file;
        file.close();
        throw new IOException("Locked or empty.");
    }

    static void plain(PDDocument file) throws IOException {
        var paper = new PlainPaper(file);
        paper.flattenForm();
        for (var page : file.getPages()) paper.plain(page);
        paper.speakItsLanguage();
        var catalog = file.getDocumentCatalog().getCOSObject();
        for (var name : LEFT) catalog.removeItem(COSName.getPDFName(name));
    }

    private void flattenForm() {
        try {
            var form = file.getDocumentCatalog().getAcroForm();
            if (form != null) form.flatten();
        } catch (IOException | RuntimeException unreadable) {
            // What the pages show of the form is shown all the same.
        }
    }

    private void plain(PDPage page) throws IOException {
        page.getCOSObject().removeItem(COSName.AA);
        page.getCOSObject().removeItem(COSName.B);
        var kept = page.getAnnotations(note -> !ACTING.contains(note.getSubtype()));
        for (var note : kept) plain(note);
        page.setAnnotations(kept);
    }

    private void plain(PDAnnotation note) throws IOException {
        var holder = note.getCOSObject();
        holder.removeItem(COSName.AA);
        holder.removeItem(COSName.getPDFName("PA"));
        if (note instanceof PDAnnotationLink link) plain(link);
        else holder.removeItem(COSName.A);
    }

    /** A name could mean another place in the next paper, so a link says its page. */
    private void plain(PDAnnotationLink link) throws IOException {
        var action = link.getAction();
        if (link.getDestination() instanceof PDNamedDestination name) leadTo(link, name);
        if (action instanceof PDActionGoTo inside && inside.getDestination() instanceof PDNamedDestination name)
            leadTo(link, name);
        else if (action != null && !isHarmless(action)) link.getCOSObject().removeItem(COSName.A);
        if (link.getAction() != null) link.getAction().getCOSObject().removeItem(COSName.NEXT);
    }

    private void leadTo(PDAnnotationLink link, PDNamedDestination name) throws IOException {
        link.getCOSObject().removeItem(COSName.A);
        link.setDestination(file.getDocumentCatalog().findNamedDestinationPage(name));
    }

    private static boolean isHarmless(PDAction action) {
        if (action instanceof PDActionGoTo) return true;
        return action instanceof PDActionURI web
                && web.getURI() != null
                && web.getURI().strip().matches("(?i)(https?|mailto):.*");
    }

    /** The whole speaks Swedish; a paper in another language says so of its own tags. */
    private void speakItsLanguage() {
        var language = file.getDocumentCatalog().getLanguage();
        var tags = file.getDocumentCatalog().getStructureTreeRoot();
        if (language != null && !language.isBlank() && tags != null) speak(tags.getK(), language);
    }

    private static void speak(COSBase tag, String language) {
        if (tag instanceof COSArray tags) for (int i = 0; i < tags.size(); i++) speak(tags.getObject(i), language);
        else if (tag instanceof COSDictionary one && !one.containsKey(COSName.LANG))
            one.setString(COSName.LANG, language);
    }
}
