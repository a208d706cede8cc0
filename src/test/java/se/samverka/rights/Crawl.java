package se.samverka.rights;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.web.util.HtmlUtils;
import se.samverka.cast.Visited;
import se.samverka.cast.Visitor;

/** Opens all that a reader can come to: pages, papers, calendars, feeds and data. */
final class Crawl {

    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"(/[^\"#]*)");
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+(/[^\"\\s<>\\\\]*)");

    private final Visitor reader;
    private final Map<String, String> read = new LinkedHashMap<>();
    private final ArrayDeque<String> ahead = new ArrayDeque<>();

    private Crawl(Visitor reader) {
        this.reader = reader;
    }

    /** What stands at each address; of a PDF its words. The demo's own post, which shows every letter, is left out. */
    static Map<String, String> of(Visitor reader, String... starts) {
        var crawl = new Crawl(reader);
        for (var start : starts) crawl.ahead.add(start);
        while (!crawl.ahead.isEmpty()) crawl.open(crawl.ahead.poll());
        return crawl.read;
    }

    private void open(String address) {
        if (read.containsKey(address) || address.startsWith("/_post") || address.startsWith("/logga-in")) return;
        var answer = reader.get(address);
        read.put(address, text(answer));
        if (answer.isElsewhere()) ahead.add(answer.location());
        if (!answer.header("Content-Type").startsWith("application/pdf")) links(answer.html());
    }

    private void links(String text) {
        for (var pattern : new Pattern[] {LINK, ADDRESS})
            pattern.matcher(text)
                    .results()
                    .map(found -> HtmlUtils.htmlUnescape(found.group(1)))
                    .forEach(ahead::add);
    }

    private static String text(Visited answer) {
        if (!answer.header("Content-Type").startsWith("application/pdf")) return answer.html();
        try (var file = Loader.loadPDF(answer.bytes())) {
            return new PDFTextStripper().getText(file);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
