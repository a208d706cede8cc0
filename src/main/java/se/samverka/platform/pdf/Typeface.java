package se.samverka.platform.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.Objects;

/** The typefaces that are drawn into every paper, as their makers gave them out (OFL; the licence lies beside them). */
enum Typeface {
    TEXT("SourceSans3-Regular", "Source Sans 3", 400, FontStyle.NORMAL),
    STRESSED("SourceSans3-It", "Source Sans 3", 400, FontStyle.ITALIC),
    STRONG("SourceSans3-Semibold", "Source Sans 3", 700, FontStyle.NORMAL),
    HEADING("SourceSerif4-Semibold", "Source Serif 4", 700, FontStyle.NORMAL);

    /** A font's list of tables, each with its name first (OpenType, font file). */
    private static final int COUNT = 4;

    private static final int FIRST_TABLE = 12;
    private static final int TABLE = 16;
    /** GSUB, and a name that nobody knows. */
    private static final int LIGATURES = 0x47535542;

    private static final int PASSED_BY = 0x58535542;

    private final byte[] bytes;
    private final String family;
    private final int weight;
    private final FontStyle style;

    Typeface(String file, String family, int weight, FontStyle style) {
        this.bytes = withoutLigatures(read("/fonts/pdf/" + file + ".ttf"));
        this.family = family;
        this.weight = weight;
        this.style = style;
    }

    byte[] bytes() {
        return bytes;
    }

    static void hangOn(PdfRendererBuilder builder, EnumSet<FSFontUseCase> uses) {
        for (var face : values())
            builder.useFont(
                    () -> new ByteArrayInputStream(face.bytes), face.family, face.weight, face.style, true, uses);
    }

    /** PDFBox writes no text for one glyph that is two letters: "efter" would be found and read aloud as "e er". */
    private static byte[] withoutLigatures(byte[] font) {
        var tables = ByteBuffer.wrap(font);
        for (int at = FIRST_TABLE; at < FIRST_TABLE + TABLE * tables.getShort(COUNT); at += TABLE)
            if (tables.getInt(at) == LIGATURES) tables.putInt(at, PASSED_BY);
        return font;
    }

    private static byte[] read(String path) {
        try (var file = Typeface.class.getResourceAsStream(path)) {
            return Objects.requireNonNull(file, path).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
