package se.samverka.platform.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The h2 and h3 of a sheet in reading order; they become its bookmarks, and each can be found by its id. */
record Headings(List<Heading> all) {

    record Heading(String id, String words, boolean below) {}

    /** Gives each heading an id where it has none. */
    static Headings of(Document sheet) {
        var found = new ArrayList<Heading>();
        var elements = sheet.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            var element = (Element) elements.item(i);
            if (element.getTagName().matches("h[23]")) found.add(heading(element, found.size() + 1));
        }
        return new Headings(List.copyOf(found));
    }

    private static Heading heading(Element element, int number) {
        if (element.getAttribute("id").isEmpty()) element.setAttribute("id", "rubrik-" + number);
        return new Heading(
                element.getAttribute("id"),
                wordsOf(element),
                element.getTagName().equals("h3"));
    }

    static String wordsOf(Element element) {
        return element.getTextContent().strip().replaceAll("\\s+", " ");
    }

    /** Writes the list that becomes the file's bookmarks. */
    void listIn(Document sheet) {
        if (all.isEmpty()) return;
        var list = sheet.createElement("bookmarks");
        Element last = null;
        for (var heading : all) {
            var mark = bookmark(sheet, heading);
            if (heading.below() && last != null) {
                last.appendChild(mark);
            } else {
                list.appendChild(mark);
                last = mark;
            }
        }
        first(sheet.getElementsByTagName("head")).appendChild(list);
    }

    private static Element bookmark(Document sheet, Heading heading) {
        var mark = sheet.createElement("bookmark");
        mark.setAttribute("name", heading.words());
        mark.setAttribute("href", "#" + heading.id());
        return mark;
    }

    private static Element first(NodeList list) {
        return (Element) list.item(0);
    }
}
