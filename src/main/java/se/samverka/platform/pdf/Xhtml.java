package se.samverka.platform.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.StringJoiner;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a sheet's XHTML. */
final class Xhtml {

    private Xhtml() {}

    /** @throws IllegalArgumentException where it is not well-formed, or declares a document type */
    static Document read(String xhtml) {
        try {
            var builder = factory().newDocumentBuilder();
            builder.setErrorHandler(null); // Else what is wrong is also printed.
            var document = builder.parse(new InputSource(new StringReader(Printable.of(xhtml))));
            nameFigures(document);
            nameLinks(document);
            roundWeights(document);
            return document;
        } catch (SAXException | IOException | ParserConfigurationException wrong) {
            throw new IllegalArgumentException("The sheet is not well-formed: " + wrong.getMessage(), wrong);
        }
    }

    /** With no document type there are no entities, so nothing outside the sheet is ever read. */
    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory;
    }

    /** The renderer reads a figure's words from {@code alt}; in SVG they stand in {@code aria-label}, or a title and a description. */
    private static void nameFigures(Document document) {
        var figures = document.getElementsByTagName("svg");
        for (int i = 0; i < figures.getLength(); i++) {
            var figure = (Element) figures.item(i);
            if (!figure.hasAttribute("alt")) figure.setAttribute("alt", wordsOf(figure));
        }
    }

    /** A link is heard by its title (ISO 14289-1, 7.18.5); where it has none, its words are its title. */
    private static void nameLinks(Document document) {
        var links = document.getElementsByTagName("a");
        for (int i = 0; i < links.getLength(); i++) {
            var link = (Element) links.item(i);
            if (link.getAttribute("title").isBlank()) link.setAttribute("title", Headings.wordsOf(link));
        }
    }

    /** The drawer knows our typefaces by weights that CSS 2.1 (15.6) knows; pictures are drawn for a face that knows all. */
    private static void roundWeights(Document document) {
        var texts = document.getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            var text = (Element) texts.item(i);
            if (text.getAttribute("font-weight").equals("650")) text.setAttribute("font-weight", "700");
        }
    }

    private static String wordsOf(Element figure) {
        if (figure.hasAttribute("aria-label")) return figure.getAttribute("aria-label");
        var words = new StringJoiner(". ");
        for (Node child = figure.getFirstChild(); child != null; child = child.getNextSibling())
            if ("title".equals(child.getLocalName()) || "desc".equals(child.getLocalName()))
                words.add(child.getTextContent().strip());
        return words.toString();
    }
}
