package se.samverka.platform.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import se.samverka.platform.time.CountyClock;

/**
 * What a file says of itself, in the two places where readers and archives look (ISO 19005-2, 6.6).
 *
 * @param author who stands behind it
 */
record Colophon(String title, String description, String author, Instant made) {

    private static final String MAKER = "Samverka";

    Colophon {
        title = Printable.of(title);
        description = Printable.of(description);
        author = Printable.of(author);
    }

    /**
     * @param promised whether it promises PDF/A-2a and PDF/UA-1
     */
    void write(PDDocument file, boolean promised) throws IOException {
        file.setDocumentInformation(information());
        // Without an id of ours the file's id is drawn from the machine's own clock.
        file.setDocumentId(made.getEpochSecond());
        var metadata = new PDMetadata(file);
        metadata.importXMPMetadata(packet(promised).getBytes(StandardCharsets.UTF_8));
        file.getDocumentCatalog().setMetadata(metadata);
    }

    private PDDocumentInformation information() {
        var information = new PDDocumentInformation();
        information.setTitle(title);
        information.setSubject(description);
        information.setAuthor(author);
        information.setProducer(MAKER);
        information.setCreationDate(GregorianCalendar.from(moment()));
        information.setModificationDate(GregorianCalendar.from(moment()));
        return information;
    }

    private ZonedDateTime moment() {
        return made.truncatedTo(ChronoUnit.SECONDS).atZone(CountyClock.STOCKHOLM);
    }

    private String packet(boolean promised) {
        var date = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment());
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
                <dc:format>application/pdf</dc:format>
                <dc:language><rdf:Bag><rdf:li>sv</rdf:li></rdf:Bag></dc:language>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
                <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                <xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%s</xmp:ModifyDate>
                <pdf:Producer>%s</pdf:Producer>
                </rdf:Description>
                %s</rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>
                """.formatted(
                escaped(title), escaped(description), escaped(author), date, date, MAKER, promised ? PROMISES : "");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** PDF/UA's own mark is unknown to PDF/A-2, which wants it described (ISO 19005-2, 6.6.2.3). */
    private static final String PROMISES = """
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289 that is followed</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            """;
}
