package se.samverka.bodies.renewal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.Case;
import se.samverka.bodies.Cases;
import se.samverka.bodies.cases.CaseAddress;
import se.samverka.bodies.form.FormPage;
import se.samverka.bodies.form.FormPage.Questions;
import se.samverka.bodies.form.Typed;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Choice;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.language.Words;

/** Takes bodies that live into a case. */
@Controller
class TakeInController {

    private static final String ADDRESS = "/organ/arenden/{nummer}/befintliga";

    private final PrepareRenewal prepare;
    private final Cases cases;
    private final Bodies bodies;
    private final CountyClock clock;

    TakeInController(PrepareRenewal prepare, Cases cases, Bodies bodies, CountyClock clock) {
        this.prepare = prepare;
        this.cases = cases;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Access(Access.To.ADMINISTRATORS)
    @GetMapping(ADDRESS)
    Page form(@PathVariable int nummer) {
        return page(one(nummer), new Typed(Map.of()));
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping(ADDRESS)
    Answer takeIn(@PathVariable int nummer, @RequestParam MultiValueMap<String, String> fields, Actor actor) {
        Case in = one(nummer);
        List<String> chosen = fields.getOrDefault("organ", List.of());
        List<Body> taken =
                open(in).stream().filter(body -> chosen.contains(body.slug())).toList();
        if (taken.isEmpty()) {
            Typed typed = new Typed(Map.of());
            typed.problem("organ", "Välj minst en grupp.");
            return page(in, typed);
        }
        prepare.takeIn(actor, nummer, taken);
        return new Answer.SeeOther(CaseAddress.of(nummer));
    }

    /** Those that go on and are not in the case. */
    private List<Body> open(Case in) {
        return bodies.list().stream()
                .filter(body -> !in.bodies().contains(body.id()))
                .filter(body -> body.ended() == null || !body.ended().isBefore(clock.today()))
                .toList();
    }

    private FormPage page(Case in, Typed typed) {
        List<Choice> choices = open(in).stream()
                .map(body -> new Choice(body.slug(), body.name(), standing(body), false))
                .toList();
        return new FormPage(
                "Ta in grupper som finns",
                "Sedan väljer du för var och en om den ska förlängas, ändras eller avslutas.",
                CaseAddress.crumbs(in),
                CaseAddress.of(in.number()) + "/befintliga",
                "Ta in dem i ärendet",
                CaseAddress.of(in.number()),
                Map.of(),
                new Questions(typed)
                        .choices(Choices.of(Choices.Kind.ANY, "organ", "Vilka grupper gäller beslutet?", choices))
                        .list(),
                typed.problems());
    }

    private String standing(Body body) {
        return bodies.standingOn(body.id(), clock.today()).inWords(Words.SWEDISH);
    }

    private Case one(int number) {
        return cases.find(number).filter(one -> one.decidedOn() == null).orElseThrow(NotFound::new);
    }
}
