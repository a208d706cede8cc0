package se.samverka.nominations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.Charter;
import se.samverka.bodies.Standing;
import se.samverka.county.County;
import se.samverka.county.Organisation;
import se.samverka.nominations.LetterPaper.Enclosed;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.People;
import se.samverka.platform.mail.AttachmentSource;
import se.samverka.platform.mail.Letter;
import se.samverka.platform.mail.Letter.Block;
import se.samverka.platform.pdf.Letterhead;
import se.samverka.platform.pdf.PdfPages;
import se.samverka.platform.pdf.Sheet;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Site;
import se.samverka.platform.web.Templates;
import se.samverka.rounds.Ask;
import se.samverka.rounds.AskId;
import se.samverka.rounds.AsksOrganisations.Words;
import se.samverka.rounds.Round;
import se.samverka.rounds.Rounds;

/** The letter that asks an organisation whom it appoints: as mail, and on letterhead with the charters. */
@Component
public class NominationLetters implements AttachmentSource {

    private static final String PRELIMINARY =
            "Namnen är preliminära tills beslutet om grupperna är fattat, och visas inte för någon annan innan dess.";

    private final Nominations nominations;
    private final Places places;
    private final Rounds rounds;
    private final Bodies bodies;
    private final County county;
    private final People people;
    private final PdfPages pages;
    private final Templates templates;
    private final Site site;
    private final CountyClock clock;

    NominationLetters(
            Nominations nominations,
            Places places,
            Rounds rounds,
            Bodies bodies,
            County county,
            People people,
            PdfPages pages,
            Templates templates,
            Site site,
            CountyClock clock) {
        this.nominations = nominations;
        this.places = places;
        this.rounds = rounds;
        this.bodies = bodies;
        this.county = county;
        this.people = people;
        this.pages = pages;
        this.templates = templates;
        this.site = site;
        this.clock = clock;
    }

    public Words words(Round round, Ask ask, Organisation organisation) {
        var nomination = nominations.of(round);
        var open = places.listFor(nomination, organisation.id());
        return new Words(
                "Vilka utser %s? %s".formatted(organisation.shortName(), round.title()),
                List.of(new Block.Paragraph(ask(nomination, organisation, open)), new Block.Points(seats(open), false)),
                "Svara med namnen",
                after(round),
                List.of(new Letter.Attachment(name(), ask.id().value().toString(), "Brev om nominering.pdf")));
    }

    private static String ask(Nomination nomination, Organisation organisation, List<Place> open) {
        return "%s utser %s som tillträder %s%s:"
                .formatted(
                        organisation.name(),
                        Swedish.count(open.size(), "person", "personer"),
                        Swedish.day(nomination.from()),
                        until(nomination));
    }

    private static String until(Nomination nomination) {
        return nomination.to() == null ? "" : ", till och med " + Swedish.day(nomination.to());
    }

    private static List<Block> after(Round round) {
        var blocks = new ArrayList<Block>();
        if (round.wishedBy() != null)
            blocks.add(new Block.Paragraph("Svara gärna senast %s. Kan ni inte svara än går det bra senare."
                    .formatted(Swedish.weekday(round.wishedBy()))));
        blocks.add(
                new Block.Paragraph(
                        "Skriv namn, parti och e-post eller telefon för var och en. Ni behöver inte logga in, och ni kan klistra in raderna från Word eller Excel. Länken är bara er."));
        blocks.add(
                new Block.Paragraph(
                        "Namnen är preliminära tills beslutet om grupperna är fattat, och visas inte för någon annan innan dess."));
        return blocks;
    }

    /** A sentence a group: {@code Samverkansgruppen äldre: en ledamot och en personlig ersättare}. */
    private static List<String> seats(List<Place> open) {
        var byBody = new LinkedHashMap<String, List<Place>>();
        open.forEach(place -> byBody.computeIfAbsent(place.body().name(), body -> new ArrayList<>())
                .add(place));
        return byBody.entrySet().stream()
                .map(group -> group.getKey() + ": " + people(group.getValue()))
                .toList();
    }

    private static String people(List<Place> open) {
        var members = (int)
                open.stream().filter(place -> place.charge() == Charge.MEMBER).count();
        var deputies = open.size() - members;
        var sitting = Swedish.count(members, "ledamot", "ledamöter");
        return deputies == 0
                ? sitting
                : sitting + " och " + Swedish.count(deputies, "personlig ersättare", "personliga ersättare");
    }

    @Override
    public String name() {
        return "nominations/letter";
    }

    /** @param key the ask's id */
    @Override
    public Optional<Content> content(String key) {
        var ask = rounds.ask(new AskId(UUID.fromString(key)));
        return Optional.of(new Content("application/pdf", draw(rounds.round(ask.round()), ask)));
    }

    /** As it was sent, or as it would be sent today. */
    public byte[] draw(Round round, Ask ask) {
        return pages.draw(sheet(round, ask));
    }

    /** What the letter says, to be drawn in any way. */
    public Sheet sheet(Round round, Ask ask) {
        var organisation = county.organisation(ask.organisation(), clock.today());
        var paper = paper(nominations.of(round), round, organisation);
        return new Sheet(
                head(round),
                "Brev",
                round.title(),
                "Fråga till %s om vilka som utses".formatted(organisation.name()),
                null,
                templates.writePaper(paper));
    }

    private LetterPaper paper(Nomination nomination, Round round, Organisation organisation) {
        var open = places.listFor(nomination, organisation.id());
        var sent = round.sentAt() == null ? clock.today() : LocalDate.ofInstant(round.sentAt(), CountyClock.STOCKHOLM);
        return new LetterPaper(
                organisation.name(),
                Swedish.day(sent),
                ask(nomination, organisation, open),
                seats(open),
                howToAnswer(nomination),
                sender(round),
                nomination.bodies().stream()
                        .map(body -> enclosed(bodies.body(body, nomination.from()), nomination))
                        .toList());
    }

    private static List<String> howToAnswer(Nomination nomination) {
        var day = nomination.round().wishedBy();
        return List.of(
                "Svara genom länken i mejlet: skriv namn, parti och e-post eller telefon för var och en. "
                        + (day == null
                                ? "Svara så snart ni har utsett dem."
                                : "Svara gärna senast %s.".formatted(Swedish.weekday(day))),
                PRELIMINARY);
    }

    private String sender(Round round) {
        var opener = people.person(round.openedBy());
        return opener.email() == null ? opener.name() : "%s, %s".formatted(opener.name(), opener.email());
    }

    private Enclosed enclosed(Body body, Nomination nomination) {
        var charter = Standing.on(bodies.listCharters(body.id()), nomination.from())
                .known()
                .orElse(null);
        return charter == null
                ? new Enclosed(body.name(), "", "", List.of())
                : new Enclosed(
                        body.name(),
                        charter.purpose(),
                        decision(charter),
                        charter.tasks().stream().map(Charter.Task::text).toList());
    }

    /** A letter may go out before the decision. */
    private String decision(Charter charter) {
        if (charter.decision() == null) return "";
        var day = charter.decidedOn();
        var word = day != null && day.isAfter(clock.today()) ? "Ska beslutas av" : "Beslutat av";
        return "%s: %s%s.".formatted(word, charter.decision(), on(day));
    }

    private static String on(@Nullable LocalDate day) {
        return day == null ? "" : ", " + Swedish.day(day);
    }

    private Letterhead head(Round round) {
        var opener = people.person(round.openedBy()).email();
        return new Letterhead(
                site.countyName(),
                site.responsible(),
                opener == null ? site.contactEmail() : opener,
                null,
                site.firstColour(),
                site.secondColour());
    }
}
