package se.samverka.bodies.cases.limit;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.bodies.Case;
import se.samverka.bodies.Case.Limit;
import se.samverka.bodies.Cases;
import se.samverka.bodies.cases.CaseAddress;
import se.samverka.bodies.form.FormPage;
import se.samverka.bodies.form.FormPage.Questions;
import se.samverka.bodies.form.LimitForm;
import se.samverka.bodies.form.Typed;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;

/** The form on which a case's limit is mended, as long as nobody has decided. */
@Controller
class LimitController {

    private static final String LIMIT = "/organ/arenden/{nummer}/grans";

    private final ChangeLimit change;
    private final Cases cases;

    LimitController(ChangeLimit change, Cases cases) {
        this.change = change;
        this.cases = cases;
    }

    @Access(Access.To.ADMINISTRATORS)
    @GetMapping(LIMIT)
    Page limit(@PathVariable int nummer) {
        Case in = undecided(nummer);
        return form(in, new Typed(LimitForm.shown(in.limit())));
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping(LIMIT)
    Answer change(@PathVariable int nummer, @RequestParam Map<String, String> fields, Actor actor) {
        Case in = undecided(nummer);
        Typed typed = new Typed(fields);
        Limit limit = LimitForm.read(typed);
        if (typed.isWrong()) return form(in, typed);
        change.change(actor, in, limit);
        return new Answer.SeeOther(CaseAddress.of(nummer));
    }

    private static FormPage form(Case in, Typed typed) {
        String here = CaseAddress.of(in.number());
        return new FormPage(
                "Ändra gränsen",
                "Lämna allt tomt om inget säger när det senast ska beslutas.",
                CaseAddress.crumbs(in),
                here + "/grans",
                "Spara",
                here,
                Map.of(),
                LimitForm.ask(new Questions(typed)).list(),
                typed.problems());
    }

    private Case undecided(int number) {
        return cases.find(number).filter(in -> in.decidedOn() == null).orElseThrow(NotFound::new);
    }
}
