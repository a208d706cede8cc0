package se.samverka.meetings.agenda;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Body;
import se.samverka.platform.pdf.Letterhead;
import se.samverka.platform.pdf.PdfPages;
import se.samverka.platform.pdf.Sheet;
import se.samverka.platform.web.Site;

/** Draws the papers that a story speaks of, since their senders are not there to send them. */
@Component
class StoryPapers {

    private final PdfPages pages;
    private final Site site;

    StoryPapers(PdfPages pages, Site site) {
        this.pages = pages;
        this.site = site;
    }

    byte[] draw(Body body, AgendaAct.Paper paper) {
        var head = new Letterhead(site.countyName(), body.name(), "", null, site.firstColour(), site.secondColour());
        return pages.draw(new Sheet(head, "Underlag", paper.title(), paper.title(), null, body(paper.words())));
    }

    /** Paragraphs are parted by an empty line; one that begins with a hash is a heading. */
    private static String body(String words) {
        return words.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(StoryPapers::block)
                .collect(Collectors.joining("\n"));
    }

    private static String block(String line) {
        return line.startsWith("#")
                ? "<h2>%s</h2>".formatted(escape(line.substring(1).strip()))
                : "<p>%s</p>".formatted(escape(line));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
