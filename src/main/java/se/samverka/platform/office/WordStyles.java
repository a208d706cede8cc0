package se.samverka.platform.office;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Styles that Word shows in its list, so that whoever writes on goes on in the same way. */
final class WordStyles {

    static final String TITLE = "Title";
    static final String KIND = "Subtitle";
    static final String RUNNER = "Header";
    private static final String FACE = "Calibri";
    private static final int INDENT = 360;

    private WordStyles() {}

    /** @param colour of headings, as {@code #rrggbb} */
    static void hangOn(XWPFDocument file, String colour) {
        var hex = colour.substring(1);
        file.createStyles().setSpellingLanguage("sv-SE");
        add(file, "Normal", "Normal", 22, false, null, 120, -1);
        add(file, TITLE, "Title", 40, true, hex, 240, -1);
        add(file, KIND, "Subtitle", 22, false, null, 0, -1);
        add(file, heading(2), "heading 1", 28, true, hex, 80, 0);
        add(file, heading(3), "heading 2", 24, true, hex, 60, 1);
        add(file, RUNNER, "header", 18, false, null, 0, -1);
    }

    /** The level in our papers, whose own title is the first. */
    static String heading(int level) {
        return "Heading" + (level - 1);
    }

    /**
     * @param halfPoints the size of the letters
     * @param after space below, in twentieths of a point
     * @param outline where it stands in the navigation pane, from 0; less for none
     */
    private static void add(
            XWPFDocument file,
            String id,
            String name,
            int halfPoints,
            boolean bold,
            @org.jspecify.annotations.Nullable String colour,
            int after,
            int outline) {
        var style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        var shape = style.addNewPPr();
        shape.addNewSpacing().setAfter(BigInteger.valueOf(after));
        if (outline >= 0) {
            shape.addNewKeepNext();
            shape.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        var letters = style.addNewRPr();
        var faces = letters.addNewRFonts();
        faces.setAscii(FACE);
        faces.setHAnsi(FACE);
        letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        if (bold) letters.addNewB();
        if (colour != null) letters.addNewColor().setVal(colour);
        file.getStyles().addStyle(new XWPFStyle(style));
    }

    /** A list of its own, which begins at 1 where it is numbered. */
    static BigInteger list(XWPFDocument file, boolean numbered) {
        var numbering = file.getNumbering() == null ? file.createNumbering() : file.getNumbering();
        var kind = CTAbstractNum.Factory.newInstance();
        kind.setAbstractNumId(BigInteger.valueOf(numbering.getAbstractNums().size()));
        var level = kind.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(numbered ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
        level.addNewLvlText().setVal(numbered ? "%1." : "•");
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(INDENT));
        indent.setHanging(BigInteger.valueOf(INDENT));
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind)));
    }
}
