package se.samverka.bodies.cases;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Case;
import se.samverka.bodies.Cases;
import se.samverka.bodies.FoundingPower;
import se.samverka.bodies.Structure;
import se.samverka.bodies.form.FormPage;
import se.samverka.bodies.form.FormPage.Questions;
import se.samverka.bodies.form.Typed;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Field.Kind;

/** The form on which a case's decision is written down. */
@Controller
class DecisionController {

    private final DecideCase decide;
    private final Cases cases;
    private final Bodies bodies;
    private final Structure structure;

    DecisionController(DecideCase decide, Cases cases, Bodies bodies, Structure structure) {
        this.decide = decide;
        this.cases = cases;
        this.bodies = bodies;
        this.structure = structure;
    }

    @Access(Access.To.ADMINISTRATORS)
    @GetMapping("/organ/arenden/{nummer}/beslut")
    Page form(@PathVariable int nummer) {
        return page(one(nummer), new Typed(Map.of()), false);
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping("/organ/arenden/{nummer}/beslut")
    Answer decide(@PathVariable int nummer, @RequestParam Map<String, String> fields, Actor actor) {
        Case in = one(nummer);
        Typed typed = new Typed(fields);
        DecideCase.Wish wish = new DecideCase.Wish(
                bodies.find(typed.text("organ")).map(Body::id).orElse(null),
                typed.day("dag"),
                typed.text("paragraf"),
                typed.text("dnr"),
                typed.text("skal"));
        if (typed.isWrong()) return page(in, typed, false);
        try {
            decide.decide(actor, nummer, wish);
            return new Answer.SeeOther(CaseAddress.of(nummer));
        } catch (Refused refused) {
            return page(in, typed.with("", refused), refused.verdict().wantsReason());
        }
    }

    private FormPage page(Case in, Typed typed, boolean wantsReason) {
        String here = CaseAddress.of(in.number());
        Questions questions = new Questions(typed)
                .choices(founders(typed))
                .field(Field.of(Kind.DATE, "dag", "Beslutsdag"))
                .field(Field.of(Kind.SHORT, "paragraf", "Paragraf").asOptional())
                .field(Field.of(Kind.SHORT, "dnr", "Diarienummer").asOptional());
        if (wantsReason) questions.field(Field.of(Kind.LONG_TEXT, "skal", "Skäl"));
        return new FormPage(
                "Lägg in beslutet",
                "Allt i ärendet beslutas på en gång. Nya grupper startar den dag uppdraget börjar gälla, och då syns de för allmänheten.",
                CaseAddress.crumbs(in),
                here + "/beslut",
                "Lägg in beslutet",
                here,
                Map.of(),
                questions.list(),
                typed.problems());
    }

    private Choices founders(Typed typed) {
        List<BodyId> powers = structure.listFoundingPowers().stream()
                .map(FoundingPower::founder)
                .toList();
        Stream<FormPage.Answer> deciding = bodies.list().stream()
                .filter(body -> body.layer() == Body.Layer.DECIDING || powers.contains(body.id()))
                .map(body -> new FormPage.Answer(body.slug(), body.name()));
        return FormPage.Answer.choices(
                Choices.Kind.ONE_OF_MANY,
                typed,
                "organ",
                "Vem beslutade?",
                Stream.concat(Stream.of(new FormPage.Answer("", "Välj")), deciding)
                        .toList());
    }

    private Case one(int number) {
        return cases.find(number).filter(one -> one.decidedOn() == null).orElseThrow(NotFound::new);
    }
}
