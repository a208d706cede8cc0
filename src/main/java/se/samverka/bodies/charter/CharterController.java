package se.samverka.bodies.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.Charter;
import se.samverka.bodies.Structure;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.look.Fact;

/** One version of a body's charter, and what became of another in it. */
@Controller
class CharterController {

    private final Bodies bodies;
    private final Structure structure;
    private final Comparisons comparisons;
    private final Sides sides;
    private final CountyClock clock;

    CharterController(Bodies bodies, Structure structure, Comparisons comparisons, Sides sides, CountyClock clock) {
        this.bodies = bodies;
        this.structure = structure;
        this.comparisons = comparisons;
        this.sides = sides;
        this.clock = clock;
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/organ/{organ}/uppdrag/{years}")
    Answer charter(@PathVariable String organ, @PathVariable String years, Actor reader) {
        Body body = body(organ);
        List<Charter> charters = bodies.listCharters(body.id());
        Optional<Charter> found = Versions.find(years, charters);
        if (found.isPresent()) return page(body, found.get(), charters, reader);
        return Versions.findFormer(years, charters)
                .map(charter -> new Answer.SeeOther(Versions.address(body, charter, charters)))
                .orElseThrow(NotFound::new);
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/organ/{organ}/uppdrag/{years}/jamfor")
    Page compare(
            @PathVariable String organ,
            @PathVariable String years,
            @RequestParam(defaultValue = "") String med,
            Actor reader) {
        Body body = body(organ);
        List<Charter> charters = bodies.listCharters(body.id());
        Charter charter = Versions.find(years, charters)
                .or(() -> Versions.findFormer(years, charters))
                .orElseThrow(NotFound::new);
        Optional<Charter> other = Versions.find(med, charters)
                .filter(chosen -> !chosen.equals(charter))
                .or(() -> before(charter, charters));
        return comparisons.page(body, charter, other, charters, reader);
    }

    /** The one before, or else the one after. */
    private static Optional<Charter> before(Charter charter, List<Charter> charters) {
        return charters.stream()
                .filter(other -> other.validFrom().isBefore(charter.validFrom()))
                .findFirst()
                .or(() -> charters.reversed().stream()
                        .filter(other -> other.validFrom().isAfter(charter.validFrom()))
                        .findFirst());
    }

    private Body body(String slug) {
        return bodies.find(slug).orElseThrow(NotFound::new);
    }

    private CharterPage page(Body body, Charter charter, List<Charter> charters, Actor reader) {
        String address = Versions.address(body, charter, charters);
        return new CharterPage(
                body.slug(),
                body.name(),
                title(charter),
                charter.purpose(),
                charter.example() || body.example(),
                facts(body, charter),
                charter.tasks().stream()
                        .map(task -> new CharterText.Row(task.text(), CharterText.blankIfNone(task.clause())))
                        .toList(),
                CharterText.of(charter, sides),
                comparisons.canCompare(body, charter, charters, reader) ? address + "/jamfor" : "",
                Versions.of(body, charters).stream()
                        .filter(version -> !version.href().equals(address))
                        .toList());
    }

    static String title(Charter charter) {
        return "Uppdragsbeskrivning " + Period.years(charter).replace('-', '–');
    }

    private List<Fact> facts(Body body, Charter charter) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("Gäller", Period.days(charter) + (charter.trial() ? ", på prov" : "")));
        if (charter.field() != null) facts.add(Fact.of("Område", charter.field()));
        facts.add(Fact.of("Beslut", decision(charter)));
        structure
                .enteredOn(body.id(), charter.validFrom())
                .flatMap(entered -> Period.late(entered, charter.validFrom()))
                .ifPresent(late -> facts.add(Fact.of("Infört", late)));
        if (charter.source() != null) facts.add(Fact.of("Källa", charter.source()));
        charter.departures().forEach(one -> facts.add(Fact.of("Avvikelse från överenskommelsen", one.why())));
        return facts;
    }

    private String decision(Charter charter) {
        String by = charter.decision() == null ? Period.UNKNOWN : charter.decision();
        if (charter.decidedOn() == null) return by;
        boolean planned = charter.decidedOn().isAfter(clock.today());
        return by + ", " + Swedish.day(charter.decidedOn()) + (planned ? " (planerat)" : "");
    }
}
