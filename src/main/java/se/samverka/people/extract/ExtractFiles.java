package se.samverka.people.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import se.samverka.platform.pdf.Letterhead;
import se.samverka.platform.pdf.PdfPages;
import se.samverka.platform.pdf.Sheet;
import se.samverka.platform.records.TellsOf.Detail;
import se.samverka.platform.records.TellsOf.Entry;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Site;
import se.samverka.platform.web.Templates;
import tools.jackson.databind.json.JsonMapper;

/** An extract as two files in one: a paper to read, and the same for machines. */
@Component
class ExtractFiles {

    private final PdfPages pages;
    private final Templates templates;
    private final Site site;
    private final JsonMapper json;

    ExtractFiles(PdfPages pages, Templates templates, Site site, JsonMapper json) {
        this.pages = pages;
        this.templates = templates;
        this.site = site;
        this.json = json;
    }

    byte[] zip(Extract extract) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "registerutdrag.pdf", paper(extract));
            put(
                    zip,
                    "registerutdrag.json",
                    json.writerWithDefaultPrettyPrinter().writeValueAsBytes(data(extract)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private byte[] paper(Extract extract) {
        return pages.draw(new Sheet(
                new Letterhead(
                        site.countyName(),
                        site.responsible(),
                        site.contactEmail(),
                        null,
                        site.firstColour(),
                        site.secondColour()),
                "Registerutdrag",
                "Registerutdrag för " + extract.name(),
                "Allt som Samverka har om %s den %s.".formatted(extract.name(), Swedish.moment(extract.at())),
                "Gjort den " + Swedish.moment(extract.at()),
                templates.writePaper(new ExtractPaper(
                        Swedish.moment(extract.at()),
                        site.responsible(),
                        site.contactEmail(),
                        extract.parts(),
                        extract.sorts(),
                        extract.beyond()))));
    }

    private static Map<String, Object> data(Extract extract) {
        var data = new LinkedHashMap<String, Object>();
        data.put("registerutdrag", extract.name());
        data.put("gjort", extract.at().toString());
        var parts = new LinkedHashMap<String, Object>();
        extract.parts()
                .forEach(part -> parts.put(
                        part.heading(),
                        part.entries().stream().map(ExtractFiles::row).toList()));
        data.put("uppgifter", parts);
        data.put("slag", extract.sorts());
        data.put("söks inte igenom", List.copyOf(extract.beyond()));
        return data;
    }

    private static Map<String, String> row(Entry entry) {
        var row = new LinkedHashMap<String, String>();
        for (Detail detail : entry.details()) row.put(detail.label(), detail.value());
        return row;
    }
}
