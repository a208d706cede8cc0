package se.samverka.platform.web.picture;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A picture read back as any program reads SVG; a picture that is not well formed cannot be read. */
final class Drawn {

    private static final Pattern STEP = Pattern.compile("([MVH])([-0-9.]+)(?: ([-0-9.]+))?");

    private final Document document;

    record Rect(double x, double y, double width, double height) {

        boolean overlaps(Rect other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }

        boolean isWithin(Rect outer) {
            return x >= outer.x
                    && y >= outer.y
                    && x + width <= outer.x + outer.width
                    && y + height <= outer.y + outer.height;
        }

        Rect shrunkBy(double edge) {
            return new Rect(x + edge, y + edge, width - 2 * edge, height - 2 * edge);
        }
    }

    private Drawn(Document document) {
        this.document = document;
    }

    static Drawn of(String svg) {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return new Drawn(builder.parse(new InputSource(new StringReader(svg))));
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new AssertionError("Not well formed: " + svg, unreadable);
        }
    }

    Rect frame() {
        var box = document.getDocumentElement().getAttribute("viewBox").split(" ");
        return new Rect(number(box[0]), number(box[1]), number(box[2]), number(box[3]));
    }

    List<Element> elements(String name) {
        var found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    List<Element> all() {
        return elements("*");
    }

    String words(String element) {
        return elements(element).getFirst().getTextContent();
    }

    List<Rect> boxes() {
        return elements("rect").stream().map(Drawn::rect).toList();
    }

    List<Rect> circles() {
        return elements("circle").stream()
                .map(circle -> {
                    double r = attribute(circle, "r");
                    return new Rect(attribute(circle, "cx") - r, attribute(circle, "cy") - r, 2 * r, 2 * r);
                })
                .toList();
    }

    List<Element> lines(String css) {
        return elements("path").stream()
                .filter(path -> path.getAttribute("class").equals(css))
                .toList();
    }

    /** The straight pieces of a path of M, V and H, each as a rectangle without width or without height. */
    static List<Rect> pieces(Element path) {
        var pieces = new ArrayList<Rect>();
        double x = 0;
        double y = 0;
        Matcher step = STEP.matcher(path.getAttribute("d"));
        while (step.find()) {
            double toX = step.group(1).equals("V") ? x : number(step.group(2));
            double toY = step.group(1).equals("V")
                    ? number(step.group(2))
                    : step.group(1).equals("M") ? number(step.group(3)) : y;
            if (!step.group(1).equals("M"))
                pieces.add(new Rect(Math.min(x, toX), Math.min(y, toY), Math.abs(toX - x), Math.abs(toY - y)));
            x = toX;
            y = toY;
        }
        return pieces;
    }

    static double attribute(Element element, String name) {
        return number(element.getAttribute(name));
    }

    private static Rect rect(Element rect) {
        return new Rect(
                attribute(rect, "x"), attribute(rect, "y"), attribute(rect, "width"), attribute(rect, "height"));
    }

    private static double number(String written) {
        return Double.parseDouble(written);
    }
}
