package se.samverka.desk.disposal;

import org.springframework.stereotype.Component;
import se.samverka.platform.pdf.Letterhead;
import se.samverka.platform.pdf.PdfPages;
import se.samverka.platform.pdf.Sheet;
import se.samverka.platform.records.RetentionPlan;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Site;
import se.samverka.platform.web.Templates;

/** The protocol as a paper, drawn when something is taken away and kept as it was drawn. */
@Component
class ProtocolSheets {

    private final PdfPages pages;
    private final Templates templates;
    private final RetentionPlan plan;
    private final Deciders deciders;
    private final Site site;

    ProtocolSheets(PdfPages pages, Templates templates, RetentionPlan plan, Deciders deciders, Site site) {
        this.pages = pages;
        this.templates = templates;
        this.plan = plan;
        this.deciders = deciders;
        this.site = site;
    }

    byte[] draw(Protocol protocol) {
        var title = "Gallringsprotokoll " + protocol.number();
        return pages.draw(new Sheet(
                new Letterhead(
                        site.countyName(),
                        site.responsible(),
                        site.contactEmail(),
                        null,
                        site.firstColour(),
                        site.secondColour()),
                "Gallringsprotokoll",
                title,
                "Vad som gallrades %s, efter vilka regler och vem som beslutade."
                        .formatted(Swedish.moment(protocol.at())),
                "Protokoll %d, %s".formatted(protocol.number(), Swedish.moment(protocol.at())),
                templates.writePaper(paper(protocol))));
    }

    private ProtocolPaper paper(Protocol protocol) {
        return new ProtocolPaper(
                Swedish.moment(protocol.at()),
                deciders.name(protocol.decidedBy()),
                protocol.reason(),
                plan.head()
                        .map(head -> "%s, beslutad %s. Arkivmyndighet: %s."
                                .formatted(head.decision(), Swedish.day(head.decidedOn()), head.authority()))
                        .orElse(""),
                protocol.lines().stream().map(ProtocolRow::of).toList(),
                protocol.count());
    }
}
