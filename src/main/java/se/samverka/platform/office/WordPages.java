package se.samverka.platform.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import se.samverka.platform.pdf.Sheet;
import se.samverka.platform.time.CountyClock;

/** The same papers as {@link se.samverka.platform.pdf.PdfPages} draws, as Word files to be written on (ISO/IEC 29500). */
@Component
public class WordPages {

    public static final MediaType MEDIA_TYPE =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private static final long A4_WIDTH = 11_906;
    private static final long A4_HEIGHT = 16_838;
    private static final long MARGIN = 1_304;

    private final CountyClock clock;

    WordPages(CountyClock clock) {
        this.clock = clock;
    }

    /** @throws IllegalArgumentException where the sheet's body is not well-formed XHTML */
    public byte[] draw(Sheet sheet) {
        try (var file = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            WordStyles.hangOn(file, sheet.head().firstColour());
            lay(file);
            runners(file, sheet);
            paragraph(file, WordStyles.KIND, sheet.kind());
            paragraph(file, WordStyles.TITLE, sheet.heading());
            new WordBody(file).write(sheet.read());
            colophon(file, sheet);
            file.write(bytes);
            return bytes.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** A4, in twentieths of a point. */
    private static void lay(XWPFDocument file) {
        var section = file.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
    }

    private static void runners(XWPFDocument file, Sheet sheet) {
        var head = file.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setStyle(WordStyles.RUNNER);
        head.createRun().setText(sheet.head().county() + " · " + sheet.head().sender());
        var foot = file.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle(WordStyles.RUNNER);
        foot.setAlignment(ParagraphAlignment.RIGHT);
        var stamp = sheet.stamp();
        foot.createRun().setText(stamp == null ? "Sida " : stamp + " · sida ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private static void paragraph(XWPFDocument file, String style, String words) {
        var paragraph = file.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(words);
    }

    private void colophon(XWPFDocument file, Sheet sheet) {
        var about = file.getProperties().getCoreProperties();
        about.setTitle(sheet.title());
        about.setDescription(sheet.description());
        about.setCreator(sheet.head().sender());
        about.setCreated(Optional.of(Date.from(clock.instant())));
    }
}
