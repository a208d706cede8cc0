package se.samverka.platform.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Templates;

/**
 * Draws our own papers as PDF that can be read aloud and kept: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2).
 *
 * <p>Nothing outside the sheet is fetched: a picture is written into it.
 */
@Component
public class PdfPages {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private final Templates templates;
    private final CountyClock clock;

    public PdfPages(Templates templates, CountyClock clock) {
        this.templates = templates;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException where the sheet's body is not well-formed XHTML */
    public byte[] draw(Sheet sheet) {
        var xhtml = Xhtml.read(templates.writePaper(new SheetPaper(sheet)));
        var headings = Headings.of(xhtml);
        headings.listIn(xhtml);
        try (var renderer = builder(xhtml).buildPdfRenderer();
                var file = renderer.createPDFKeepOpen()) {
            name(headings, file);
            colophon(sheet).write(file, true);
            var bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return bytes.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Colophon colophon(Sheet sheet) {
        return new Colophon(sheet.title(), sheet.description(), sheet.head().sender(), clock.instant());
    }

    private static PdfRendererBuilder builder(Document xhtml) {
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                .useColorProfile(SRGB)
                .withW3cDocument(xhtml, null);
        builder.useExternalResourceAccessControl(
                (address, kind) -> address.startsWith("data:"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        var figures = has(xhtml, "svg") || has(xhtml, "img");
        Typeface.hangOn(
                builder,
                figures ? EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG) : EnumSet.of(FSFontUseCase.DOCUMENT));
        if (figures) builder.useSVGDrawer(new BatikSVGDrawer());
        return builder;
    }

    private static boolean has(Document xhtml, String element) {
        return xhtml.getElementsByTagName(element).getLength() > 0;
    }

    /** Each heading's id becomes a name in the file, so that a bundle can find the heading again. */
    private static void name(Headings headings, PDDocument file) throws IOException {
        var outline = file.getDocumentCatalog().getDocumentOutline();
        if (outline == null) return;
        var names = new TreeMap<String, PDPageDestination>();
        name(headings.all().iterator(), outline, names);
        var tree = new PDDestinationNameTreeNode();
        tree.setNames(names);
        var dictionary = new PDDocumentNameDictionary(file.getDocumentCatalog());
        dictionary.setDests(tree);
        file.getDocumentCatalog().setNames(dictionary);
    }

    private static void name(
            Iterator<Headings.Heading> headings, PDOutlineNode node, TreeMap<String, PDPageDestination> names)
            throws IOException {
        for (var mark : node.children()) {
            if (mark.getDestination() instanceof PDPageDestination there)
                names.put(headings.next().id(), there);
            name(headings, mark, names);
        }
    }
}
