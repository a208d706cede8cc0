package se.samverka.bodies.cases;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.bodies.BodyCrumbs;
import se.samverka.bodies.Case;
import se.samverka.bodies.Case.Limit;
import se.samverka.bodies.Cases;
import se.samverka.bodies.form.FormPage;
import se.samverka.bodies.form.FormPage.Questions;
import se.samverka.bodies.form.LimitForm;
import se.samverka.bodies.form.Typed;
import se.samverka.desk.DeskTab;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Role;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Field;

/** Cases: all of them, a new one, and one with its chain. */
@Controller
class CaseController {

    private final OpenCase open;
    private final Cases cases;
    private final CasePages pages;

    CaseController(OpenCase open, Cases cases, CasePages pages) {
        this.open = open;
        this.cases = cases;
        this.pages = pages;
    }

    @Bean
    static DeskTab casesOnDesk() {
        return new DeskTab(45, CaseAddress.CRUMB.label(), CaseAddress.ALL, Set.of(Role.ADMINISTRATOR));
    }

    @Access(Access.To.ADMINISTRATORS)
    @GetMapping(CaseAddress.ALL)
    Page all(Actor reader) {
        return pages.all(reader);
    }

    @Access(Access.To.ADMINISTRATORS)
    @GetMapping("/organ/arenden/nytt")
    Page form() {
        return form(new Typed(Map.of()));
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping("/organ/arenden/nytt")
    Answer open(@RequestParam Map<String, String> fields, Actor actor) {
        Typed typed = new Typed(fields);
        Limit limit = LimitForm.read(typed);
        if (typed.isWrong()) return form(typed);
        try {
            return new Answer.SeeOther(CaseAddress.of(open.open(actor, typed.text("titel"), limit)));
        } catch (Refused refused) {
            return form(typed.with("titel", refused));
        }
    }

    @Access(Access.To.ADMINISTRATORS)
    @GetMapping("/organ/arenden/{nummer}")
    Page one(@PathVariable int nummer, @RequestParam(defaultValue = "") String steg) {
        Case one = cases.find(nummer).orElseThrow(NotFound::new);
        return pages.page(one, !steg.isEmpty(), List.of());
    }

    private static FormPage form(Typed typed) {
        return new FormPage(
                "Börja ett ärende",
                "Ett ärende kan gälla en eller flera grupper som beslutas tillsammans.",
                List.of(BodyCrumbs.ALL, CaseAddress.CRUMB),
                CaseAddress.ALL + "/nytt",
                "Börja ärendet",
                CaseAddress.ALL,
                Map.of(),
                LimitForm.ask(new Questions(typed)
                                .field(Field.text("titel", "Vad ska beslutas?")
                                        .withHint("Till exempel Politiska grupper för den nya mandatperioden.")))
                        .list(),
                typed.problems());
    }
}
