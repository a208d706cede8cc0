package se.samverka.platform.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import se.samverka.platform.pdf.OwnFonts;
import se.samverka.platform.rules.Verdict;

/**
 * Which files can be papers of a meeting: PDF that anybody can open, that does nothing by itself and is not too large.
 *
 * @param largest in bytes
 * @param mostPages in one file
 */
public record Papers(long largest, int mostPages) {

    /** 25 MB and 2,000 pages. */
    public static final Papers USUAL = new Papers(25L << 20, 2000);

    static {
        OwnFonts.use();
    }

    private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt\\s*(?:\\d+\\s+\\d+\\s+R|<<)");

    /**
     * Why the bytes cannot be kept as a paper, and what deserves a second look if they are.
     *
     * <p>What acts by itself is refused, never taken out: the paper that is kept is the one that its sender made.
     */
    public Verdict whyNot(String name, byte[] bytes) {
        var words = new PaperWords(FileName.of(name).value());
        if (bytes.length == 0) return words.empty();
        if (bytes.length > largest) return words.tooLarge(bytes.length, largest);
        if (!isPdf(bytes)) return words.notPdf();
        if (isLocked(bytes)) return words.locked();
        if (!endsWhole(bytes)) return words.notWhole();
        if (Unpacking.isTooMuch(bytes)) return words.packedTooHard();
        return numbersIn(name, words).and(whyNotOpen(bytes, words));
    }

    private Verdict whyNotOpen(byte[] bytes, PaperWords words) {
        try (var file = Loader.loadPDF(bytes)) {
            return whyNot(file, words);
        } catch (InvalidPasswordException locked) {
            return words.locked();
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return words.notWhole();
        }
    }

    private Verdict whyNot(PDDocument file, PaperWords words) {
        int pages = file.getNumberOfPages();
        if (pages == 0) return words.notWhole();
        if (file.isEncrypted()) return words.locked();
        if (pages > mostPages) return words.tooManyPages(pages, mostPages);
        var hidden = HiddenParts.of(file);
        if (hidden.contains(HiddenParts.PROGRAM)) return words.startsProgram();
        if (hidden.contains(HiddenParts.SCRIPT)) return words.runsScript();
        if (hidden.contains(HiddenParts.DISGUISE)) return words.packedTooHard();
        var form = file.getDocumentCatalog().getAcroForm(null);
        if (form != null && form.xfaIsDynamic()) return words.unprintableForm();
        return remarks(PaperText.read(file, PaperText.A_SECOND), pages, words);
    }

    private static Verdict remarks(PaperText.Found found, int pages, PaperWords words) {
        if (found.pageWithNumber() > 0) return words.personalNumber(found.pageWithNumber());
        return found.pagesRead() < pages ? words.unread(found.pagesRead()) : Verdict.FREE;
    }

    private static Verdict numbersIn(String name, PaperWords words) {
        return PersonalNumbers.standIn(name) ? words.personalNumberInName() : Verdict.FREE;
    }

    /** Readers look for the mark in the first kilobyte (ISO 32000-1, annex H.3.4.1). */
    private static boolean isPdf(byte[] bytes) {
        return latin(bytes, 0, 1024).contains("%PDF-");
    }

    /** And for the end in the last one (H.3.4.4); what was cut on its way has none. */
    private static boolean endsWhole(byte[] bytes) {
        return latin(bytes, bytes.length - 2048, bytes.length).contains("%%EOF");
    }

    /** Looked for before it is opened, since what is locked could hide how large it is. */
    private static boolean isLocked(byte[] bytes) {
        return ENCRYPTED.matcher(latin(bytes, 0, bytes.length)).find();
    }

    private static String latin(byte[] bytes, int from, int to) {
        int first = Math.max(0, from);
        return new String(bytes, first, Math.min(bytes.length, to) - first, StandardCharsets.ISO_8859_1);
    }
}
