package se.samverka.publication.feed;

import java.io.StringWriter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed as Atom (RFC 4287). */
final class Atom {

    static final String MEDIA_TYPE = "application/atom+xml";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    /** What XML 1.0 §2.2 does not allow, even escaped. */
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\x{9}\\x{A}\\x{D}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;

    private Atom(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(Feed feed) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new Atom(xml).feed(feed);
            xml.close();
        } catch (XMLStreamException cannotBeInMemory) {
            throw new IllegalStateException(cannotBeInMemory);
        }
        return text.toString();
    }

    private void feed(Feed feed) throws XMLStreamException {
        xml.writeStartDocument("utf-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml:lang", "sv");
        element("id", feed.self());
        element("title", feed.title());
        element("updated", feed.updated().truncatedTo(ChronoUnit.SECONDS).toString());
        link("self", MEDIA_TYPE, feed.self());
        link("alternate", "text/html", feed.page());
        xml.writeStartElement("author");
        element("name", feed.author());
        xml.writeEndElement();
        for (var entry : feed.entries()) entry(entry);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(Feed.Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", entry.id());
        element("title", entry.title());
        element("updated", entry.updated().truncatedTo(ChronoUnit.SECONDS).toString());
        link("alternate", "text/html", entry.page());
        if (!entry.summary().isEmpty()) element("summary", entry.summary());
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", allowed(address));
    }

    private static String allowed(String text) {
        return NOT_IN_XML.matcher(text).replaceAll("");
    }
}
