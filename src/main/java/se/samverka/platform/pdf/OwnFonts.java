package se.samverka.platform.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for typefaces that a paper names but does not hold.
 *
 * <p>Otherwise every typeface of the machine is read and listed in the user's home at the first such paper, which takes
 * seconds and depends on the machine.
 */
public final class OwnFonts implements FontMapper {

    private final TrueTypeFont standIn;

    private OwnFonts() {
        try {
            standIn = new TTFParser().parse(new RandomAccessReadBuffer(Typeface.TEXT.bytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Holder {
        static final OwnFonts ONE = new OwnFonts();
    }

    /** From now on, for all papers that are read. */
    public static void use() {
        FontMappers.set(Holder.ONE);
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(standIn, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(standIn, true);
    }

    @Override
    @SuppressWarnings(
            "NullAway") // An OpenType font with outlines of its own kind is optional, and so declared only in words.
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo characters) {
        return new CIDFontMapping(null, standIn, true);
    }
}
