package se.samverka.platform.office;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** A paper's XHTML, element by element: headings, paragraphs, lists and tables. Pictures stay in the PDF. */
final class WordBody {

    private final XWPFDocument file;

    WordBody(XWPFDocument file) {
        this.file = file;
    }

    void write(Element body) {
        children(body).forEach(node -> {
            if (node instanceof Element element) block(element);
        });
    }

    private void block(Element element) {
        switch (element.getLocalName()) {
            case "h2" -> paragraph(element, WordStyles.heading(2), null);
            case "h3", "h4" -> paragraph(element, WordStyles.heading(3), null);
            case "p", "blockquote", "pre" -> paragraph(element, "Normal", null);
            case "ul" -> items(element, false);
            case "ol" -> items(element, true);
            case "table" -> table(element);
            case "svg", "img", "style" -> {}
            default -> write(element);
        }
    }

    private void items(Element list, boolean numbered) {
        var number = WordStyles.list(file, numbered);
        children(list).forEach(node -> {
            if (node instanceof Element item) paragraph(item, "Normal", number);
        });
    }

    private void paragraph(Element element, String style, @Nullable BigInteger list) {
        var paragraph = file.createParagraph();
        paragraph.setStyle(style);
        if (list != null) {
            paragraph.setNumID(list);
            paragraph.setNumILvl(BigInteger.ZERO);
        }
        words(element, paragraph, false, false);
    }

    private void table(Element element) {
        var rows = new ArrayList<List<Element>>();
        var found = element.getElementsByTagName("tr");
        for (int row = 0; row < found.getLength(); row++) rows.add(cells((Element) found.item(row)));
        var width = rows.stream().mapToInt(List::size).max().orElse(0);
        if (width == 0) return;
        XWPFTable table = file.createTable(rows.size(), width);
        table.setWidth("100%");
        for (int row = 0; row < rows.size(); row++)
            for (int cell = 0; cell < rows.get(row).size(); cell++)
                fill(table.getRow(row).getCell(cell), rows.get(row).get(cell));
        file.createParagraph();
    }

    private static List<Element> cells(Element row) {
        var cells = new ArrayList<Element>();
        children(row).forEach(node -> {
            if (node instanceof Element cell) cells.add(cell);
        });
        return cells;
    }

    private static void fill(XWPFTableCell cell, Element element) {
        var paragraph = cell.getParagraphs().getFirst();
        paragraph.setStyle("Normal");
        words(element, paragraph, element.getLocalName().equals("th"), false);
    }

    private static void words(Node node, XWPFParagraph paragraph, boolean bold, boolean italic) {
        children(node).forEach(child -> {
            if (child instanceof Text text) say(text.getData(), paragraph, bold, italic);
            else if (child instanceof Element element) inline(element, paragraph, bold, italic);
        });
    }

    private static void inline(Element element, XWPFParagraph paragraph, boolean bold, boolean italic) {
        switch (element.getLocalName()) {
            case "strong", "b" -> words(element, paragraph, true, italic);
            case "em", "i" -> words(element, paragraph, bold, true);
            case "br" -> paragraph.createRun().addBreak();
            case "a" -> link(element, paragraph);
            case "svg", "img", "style" -> {}
            default -> words(element, paragraph, bold, italic);
        }
    }

    private static void link(Element element, XWPFParagraph paragraph) {
        var address = element.getAttribute("href");
        if (!address.matches("(https?|mailto):.*")) {
            words(element, paragraph, false, false);
            return;
        }
        XWPFRun run = paragraph.createHyperlinkRun(address);
        run.setText(element.getTextContent().strip());
        run.setUnderline(org.apache.poi.xwpf.usermodel.UnderlinePatterns.SINGLE);
    }

    /** Space and line ends in the source are one space, as on a page. */
    private static void say(String text, XWPFParagraph paragraph, boolean bold, boolean italic) {
        var said = text.replaceAll("\\s+", " ");
        if (said.isBlank() && paragraph.getRuns().isEmpty()) return;
        var run = paragraph.createRun();
        run.setText(paragraph.getRuns().size() == 1 ? said.stripLeading() : said);
        run.setBold(bold);
        run.setItalic(italic);
    }

    private static List<Node> children(Node node) {
        NodeList nodes = node.getChildNodes();
        var children = new ArrayList<Node>();
        for (int i = 0; i < nodes.getLength(); i++) children.add(nodes.item(i));
        return children;
    }
}
