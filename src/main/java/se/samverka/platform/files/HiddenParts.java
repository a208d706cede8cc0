package se.samverka.platform.files;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** What in a PDF is not as it looks; found in all its parts, also in those that no page leads to. */
enum HiddenParts {
    /** Text that a reader would run. */
    SCRIPT,
    /** A program that a reader would start. */
    PROGRAM,
    /** What calls itself a picture, and so is not measured before it is opened, where words should stand. */
    DISGUISE;

    private static final List<COSName> WORDS = Stream.of(
                    "Contents",
                    "ToUnicode",
                    "Encoding",
                    "FontFile",
                    "FontFile2",
                    "FontFile3",
                    "CIDToGIDMap",
                    "Metadata")
            .map(COSName::getPDFName)
            .toList();

    private static final COSName SCRIPT_TEXT = COSName.getPDFName("JS");

    /** Deeper than this nobody nests a part in itself. */
    private static final int DEEPEST = 12;

    static Set<HiddenParts> of(PDDocument file) {
        var found = EnumSet.noneOf(HiddenParts.class);
        var parts = file.getDocument();
        for (var key : parts.getXrefTable().keySet())
            look(parts.getObjectFromPool(key).getObject(), 0, found);
        return found;
    }

    /** Parts that only are referred to have a key of their own. */
    private static void look(@Nullable COSBase part, int depth, Set<HiddenParts> found) {
        if (depth > DEEPEST) return;
        if (part instanceof COSDictionary words) {
            look(words, found);
            for (var name : words.keySet()) look(words.getItem(name), depth + 1, found);
        } else if (part instanceof COSArray list) {
            for (int i = 0; i < list.size(); i++) look(list.get(i), depth + 1, found);
        }
    }

    private static void look(COSDictionary words, Set<HiddenParts> found) {
        if (words.containsKey(SCRIPT_TEXT)) found.add(SCRIPT);
        var act = words.getNameAsString(COSName.S);
        if ("Launch".equals(act)) found.add(PROGRAM);
        if (WORDS.stream().anyMatch(name -> isPicture(words.getDictionaryObject(name)))) found.add(DISGUISE);
    }

    private static boolean isPicture(@Nullable COSBase part) {
        if (part instanceof COSArray list)
            return IntStream.range(0, list.size()).anyMatch(i -> isPicture(list.getObject(i)));
        return part instanceof COSStream stream && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    }
}
