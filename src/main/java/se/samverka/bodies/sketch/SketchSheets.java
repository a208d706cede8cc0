package se.samverka.bodies.sketch;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.samverka.platform.pdf.Letterhead;
import se.samverka.platform.pdf.PdfPages;
import se.samverka.platform.pdf.Sheet;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Site;
import se.samverka.platform.web.Templates;
import se.samverka.platform.web.picture.StructureSketch;

/** The structure sketch as one large sheet. */
@Component
class SketchSheets {

    static final String ADDRESS = "/organ/skiss.pdf";

    private final Sketches sketches;
    private final PdfPages pages;
    private final Templates templates;
    private final Site site;
    private final Settings settings;

    SketchSheets(Sketches sketches, PdfPages pages, Templates templates, Site site, Settings settings) {
        this.sketches = sketches;
        this.pages = pages;
        this.templates = templates;
        this.site = site;
        this.settings = settings;
    }

    byte[] on(LocalDate day) {
        return pages.draw(sheet(sketches.on(day).printed(), day));
    }

    private Sheet sheet(StructureSketch sketch, LocalDate day) {
        return new Sheet(
                Sheet.Format.A3_LANDSCAPE,
                new Letterhead(
                        site.countyName(), site.responsible(), "", null, site.firstColour(), site.secondColour()),
                "Strukturskiss",
                sketch.title(),
                sketch.title(),
                "Grupper och nätverk den %s och hur de hänger ihop.".formatted(Swedish.day(day)),
                settings.at("/organ/skiss?dag=" + day),
                templates.writePaper(new SketchPaper(Swedish.day(day), sketch)));
    }
}
