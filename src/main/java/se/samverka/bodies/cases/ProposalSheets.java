package se.samverka.bodies.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.BodyBook;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Case;
import se.samverka.bodies.Case.Kind;
import se.samverka.bodies.Case.Step;
import se.samverka.bodies.Charter;
import se.samverka.bodies.DecidedInCase.Prepared;
import se.samverka.bodies.cases.ProposalPaper.Enclosed;
import se.samverka.bodies.charter.CharterChanges;
import se.samverka.bodies.charter.Period;
import se.samverka.platform.pdf.Letterhead;
import se.samverka.platform.pdf.Sheet;
import se.samverka.platform.rules.MandateRule;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Site;
import se.samverka.platform.web.Templates;

/** What a case proposes, as a paper: with the clause to decide on, the reasons, and the charters. */
@Component
class ProposalSheets {

    private final DecideCase deciding;
    private final BodyBook book;
    private final Bodies bodies;
    private final CharterChanges changes;
    private final Templates templates;
    private final Site site;
    private final CountyClock clock;

    ProposalSheets(
            DecideCase deciding,
            BodyBook book,
            Bodies bodies,
            CharterChanges changes,
            Templates templates,
            Site site,
            CountyClock clock) {
        this.deciding = deciding;
        this.book = book;
        this.bodies = bodies;
        this.changes = changes;
        this.templates = templates;
        this.site = site;
        this.clock = clock;
    }

    Sheet of(Case in) {
        var paper = paper(in);
        return new Sheet(
                new Letterhead(
                        site.countyName(),
                        paper.from().isEmpty() ? site.responsible() : paper.from(),
                        site.contactEmail(),
                        null,
                        site.firstColour(),
                        site.secondColour()),
                "Förslag till beslut",
                in.title(),
                "Förslag till beslut: %s.".formatted(in.title()),
                null,
                templates.writePaper(paper));
    }

    private ProposalPaper paper(Case in) {
        var prepared = deciding.prepared(in);
        var proposal = last(in, step -> step.kind() == Kind.PROPOSAL);
        return new ProposalPaper(
                proposal.map(Step::who).orElse(""),
                last(in, step -> step.kind() == Kind.DECISION)
                        .map(Step::who)
                        .filter(who -> !who.isEmpty())
                        .orElse("Den som beslutar"),
                Swedish.day(proposal.map(Step::day).orElse(clock.today())),
                prepared.stream().map(this::clause).toList(),
                in.steps().stream().flatMap(this::reason).toList(),
                in.steps().stream()
                        .flatMap(step -> step.comments().stream())
                        .map(ChainInWords::said)
                        .toList(),
                prepared.stream().flatMap(this::departures).toList(),
                prepared.stream().flatMap(one -> enclosed(one).stream()).toList());
    }

    private static Optional<Step> last(Case in, Predicate<Step> which) {
        return in.steps().stream().filter(which).reduce((earlier, later) -> later);
    }

    @MandateRule(
            id = "operative-clause",
            says =
                    "Landstingsstyrelsen fastställer uppdraget för de politiska samverkansgrupperna äldre, barn/unga och kultur/idrott för perioden 2017-2018",
            source = "Politiska samverkansgrupper 2016")
    private String clause(Prepared one) {
        var name = book.latestName(one.body());
        if (!isProposed(one)) return name + ": " + (one.detail().isEmpty() ? "inte valt än." : detail(one));
        var charter = book.proposal(one.body()).charter();
        return "Uppdrag, sammansättning och arbetsformer för %s fastställs enligt bilagan för %s%s."
                .formatted(name, period(charter), charter.trial() ? ", på prov" : "");
    }

    private static String detail(Prepared one) {
        return one.charter() == null ? one.detail() : one.detail() + " Det står i bilagan.";
    }

    private static String period(Charter charter) {
        LocalDate last = charter.validTo();
        var from = Swedish.day(charter.validFrom());
        return last == null
                ? "tiden från och med %s tills vidare".formatted(from)
                : "perioden %s–%s".formatted(from, Swedish.day(last));
    }

    /** Steps that say what they changed. */
    private Stream<String> reason(Step step) {
        if (step.changed().isEmpty()) return Stream.empty();
        var who = step.who().isEmpty() ? "" : ", " + step.who();
        return Stream.of(
                "%s, %s%s: %s".formatted(step.kind().swedish(), step.when(clock.today()), who, step.changed()));
    }

    private Stream<String> departures(Prepared one) {
        return charter(one).stream()
                .flatMap(charter -> charter.departures().stream())
                .map(departure -> book.latestName(one.body()) + ": " + departure.why());
    }

    /** Of a body that lives and goes on as it is, nothing new is enclosed. */
    private Optional<Enclosed> enclosed(Prepared one) {
        return Optional.ofNullable(one.charter())
                .map(charter -> new Enclosed(
                        book.latestName(one.body()),
                        charter.purpose(),
                        Period.days(charter) + (charter.trial() ? ", på prov" : ""),
                        charter.field(),
                        charter.tasks().stream().map(Charter.Task::text).toList(),
                        changes.text(charter),
                        isProposed(one)
                                ? List.of()
                                : latest(one.body())
                                        .map(latest -> changes.sentences(latest, charter))
                                        .orElse(List.of())));
    }

    private Optional<Charter> charter(Prepared one) {
        return Optional.ofNullable(one.charter()).or(() -> latest(one.body()));
    }

    /** Whether it is to start; the others live already. */
    private boolean isProposed(Prepared one) {
        return book.listProposed().stream().anyMatch(body -> body.id().equals(one.body()));
    }

    private Optional<Charter> latest(BodyId body) {
        List<Charter> charters = bodies.listCharters(body);
        return charters.stream().findFirst();
    }
}
