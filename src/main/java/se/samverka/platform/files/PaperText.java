package se.samverka.platform.files;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a paper's words page by page until they are read, or enough of them. */
final class PaperText extends PDFTextStripper {

    /** Letters and strokes; about a second's reading. */
    static final int A_SECOND = 3_000_000;

    private final StringWriter words = new StringWriter();
    private final int most;
    private int steps;
    private int pagesRead;
    private int pageWithNumber;

    private PaperText(int most) {
        this.most = most;
        setSuppressDuplicateOverlappingText(false);
        setShouldSeparateByBeads(false);
    }

    /**
     * @param pagesRead how many, from the first
     * @param pageWithNumber the first that holds what looks like a personal number; 0 for none
     */
    record Found(int pagesRead, int pageWithNumber) {}

    static Found read(PDDocument file, int most) {
        var text = new PaperText(most);
        try {
            text.writeText(file, text.words);
        } catch (IOException | RuntimeException enough) {
            // Either it is long, or a page cannot be read: what was read is told.
        }
        return new Found(text.pagesRead, text.pageWithNumber);
    }

    @Override
    protected void endPage(PDPage page) {
        pagesRead++;
        if (pageWithNumber == 0 && PersonalNumbers.standIn(words.getBuffer())) pageWithNumber = pagesRead;
        words.getBuffer().setLength(0);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        step();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        steps++;
        super.processTextPosition(letter);
    }

    private void step() throws IOException {
        if (++steps > most) throw new IOException("Enough is read.");
    }
}
