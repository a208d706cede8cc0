package se.samverka.nominations.answering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.county.Organisation;
import se.samverka.nominations.NominationRules.Filled;
import se.samverka.nominations.Nominations;
import se.samverka.nominations.Proposals;
import se.samverka.nominations.answering.ReceiptPaper.Fact;
import se.samverka.nominations.answering.ReceiptPaper.Group;
import se.samverka.nominations.answering.ReceiptPaper.Row;
import se.samverka.people.Appointment.Charge;
import se.samverka.platform.pdf.Letterhead;
import se.samverka.platform.pdf.Sheet;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Site;
import se.samverka.platform.web.Templates;
import se.samverka.rounds.Ask;
import se.samverka.rounds.Round;
import se.samverka.rounds.Rounds;

/** The receipt as a paper of ours. */
@Component
class ReceiptSheets {

    private final Nominations nominations;
    private final Proposals proposals;
    private final Templates templates;
    private final Site site;
    private final CountyClock clock;

    ReceiptSheets(Nominations nominations, Proposals proposals, Templates templates, Site site, CountyClock clock) {
        this.nominations = nominations;
        this.proposals = proposals;
        this.templates = templates;
        this.site = site;
        this.clock = clock;
    }

    Sheet sheet(Round round, Ask ask, Organisation organisation, Rounds.Behind behind) {
        var paper = new ReceiptPaper(
                "%s har svarat %s.".formatted(organisation.name(), Swedish.moment(clock.instant())),
                facts(round, behind),
                groups(proposals.filled(nominations.of(round), ask)));
        return new Sheet(
                new Letterhead(
                        site.countyName(),
                        site.responsible(),
                        site.contactEmail(),
                        null,
                        site.firstColour(),
                        site.secondColour()),
                "Kvitto",
                round.title(),
                "Kvitto på svar från " + organisation.name(),
                "Version " + (ask.version() + 1),
                templates.writePaper(paper));
    }

    private static List<Fact> facts(Round round, Rounds.Behind behind) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Fråga", "%s (%s)".formatted(round.title(), round.word())));
        if (behind.decidedBy() != null) facts.add(new Fact("Utsedda av", behind.decidedBy()));
        if (behind.decidedOn() != null) facts.add(new Fact("Beslutsdag", Swedish.day(behind.decidedOn())));
        if (behind.registryNumber() != null) facts.add(new Fact("Ert diarienummer", behind.registryNumber()));
        facts.add(new Fact("Gäller", "Preliminärt, tills beslutet om grupperna är fattat."));
        return facts;
    }

    private static List<Group> groups(List<Filled> filled) {
        var rows = new LinkedHashMap<String, List<Row>>();
        filled.forEach(one -> rows.computeIfAbsent(one.place().body().name(), name -> new ArrayList<>())
                .add(row(one)));
        return rows.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static Row row(Filled one) {
        var nominee = one.nominee();
        return new Row(
                one.place().charge() == Charge.MEMBER ? "Ledamot" : "Personlig ersättare",
                nominee.name(),
                nominee.party() == null ? "" : nominee.party(),
                String.join(
                        ", ",
                        Stream.of(nominee.email(), nominee.phone())
                                .filter(Objects::nonNull)
                                .toList()));
    }
}
