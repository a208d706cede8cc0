package se.samverka.bodies.page;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyCrumbs;
import se.samverka.bodies.Charter;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.look.Fact;

/** A body, its charters and its history, as anybody may read them. */
@Controller
class BodyController {

    private final Bodies bodies;
    private final BodyPages pages;
    private final BodyList list;
    private final Histories histories;
    private final Sides sides;
    private final CountyClock clock;

    BodyController(Bodies bodies, BodyPages pages, BodyList list, Histories histories, Sides sides, CountyClock clock) {
        this.bodies = bodies;
        this.pages = pages;
        this.list = list;
        this.histories = histories;
        this.sides = sides;
        this.clock = clock;
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/organ")
    Page all() {
        return new BodiesPage(BodyCrumbs.ALL.label(), list.parts());
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/organ/{organ}")
    Page one(@PathVariable String organ, Actor reader) {
        return pages.page(body(organ), reader);
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/organ/{organ}/uppdrag/{years}")
    Page charter(@PathVariable String organ, @PathVariable String years) {
        Body body = body(organ);
        List<Charter> charters = bodies.listCharters(body.id());
        return charters.stream()
                .filter(charter -> Period.address(charter, charters).equals(years))
                .findFirst()
                .map(charter -> charterPage(body, charter, charters))
                .orElseThrow(NotFound::new);
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/organ/{organ}/historik")
    Page history(@PathVariable String organ, Actor reader) {
        return histories.page(body(organ), reader);
    }

    private Body body(String slug) {
        return bodies.find(slug).orElseThrow(NotFound::new);
    }

    private CharterPage charterPage(Body body, Charter charter, List<Charter> charters) {
        String address = "/organ/" + body.slug() + "/uppdrag/" + Period.address(charter, charters);
        return new CharterPage(
                body.slug(),
                body.name(),
                "Uppdragsbeskrivning " + Period.years(charter).replace('-', '–'),
                charter.purpose(),
                charter.example() || body.example(),
                facts(charter),
                charter.tasks().stream()
                        .map(task -> new CharterText.Row(task.text(), CharterText.blankIfNone(task.clause())))
                        .toList(),
                CharterText.of(charter, sides),
                pages.versions(body, charters).stream()
                        .filter(version -> !version.href().equals(address))
                        .toList());
    }

    private List<Fact> facts(Charter charter) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("Gäller", Period.days(charter) + (charter.trial() ? ", på prov" : "")));
        if (charter.field() != null) facts.add(Fact.of("Område", charter.field()));
        facts.add(Fact.of("Beslut", decision(charter)));
        if (charter.source() != null) facts.add(Fact.of("Källa", charter.source()));
        if (charter.deviation() != null) facts.add(Fact.of("Avvikelse från överenskommelsen", charter.deviation()));
        return facts;
    }

    private String decision(Charter charter) {
        String by = charter.decision() == null ? Period.UNKNOWN : charter.decision();
        if (charter.decidedOn() == null) return by;
        boolean planned = charter.decidedOn().isAfter(clock.today());
        return by + ", " + Swedish.day(charter.decidedOn()) + (planned ? " (planerat)" : "");
    }
}
