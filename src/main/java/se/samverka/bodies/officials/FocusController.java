package se.samverka.bodies.officials;

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
import se.samverka.bodies.BodyCrumbs;
import se.samverka.bodies.form.FormPage;
import se.samverka.bodies.form.FormPage.Questions;
import se.samverka.bodies.form.Typed;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.Page.Crumb;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Field.Kind;

/** The form on which a network puts a question in focus. */
@Controller
class FocusController {

    private static final Map<String, String> WHERE =
            Map.of("no-day", "fran", "before-another", "fran", "ends-before", "till");

    private final AskFocus focus;
    private final Bodies bodies;
    private final CountyClock clock;

    FocusController(AskFocus focus, Bodies bodies, CountyClock clock) {
        this.focus = focus;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @GetMapping("/organ/{organ}/fokusfraga")
    Page form(@PathVariable String organ) {
        Body body = network(organ);
        return page(
                body,
                new Typed(Map.of(
                        "fran", clock.today().toString(),
                        "vem", body.name())));
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @PostMapping("/organ/{organ}/fokusfraga")
    Answer ask(@PathVariable String organ, @RequestParam MultiValueMap<String, String> sent, Actor actor) {
        Body body = network(organ);
        Typed typed = Sent.typed(sent);
        var wish = new AskFocus.Wish(typed.text("fraga"), setBy(body, typed), typed.day("fran"), typed.day("till"));
        if (typed.isWrong()) return page(body, typed);
        try {
            focus.ask(actor, body.id(), wish);
            return new Answer.SeeOther("/organ/" + body.slug() + "#fokusfraga");
        } catch (Refused refused) {
            return page(body, Sent.refused(typed, refused, "fraga", WHERE));
        }
    }

    private static String setBy(Body body, Typed typed) {
        return typed.text("vem").isEmpty() ? body.name() : typed.text("vem");
    }

    private Body network(String slug) {
        return bodies.find(slug).filter(FocusOnPage::mayHaveOne).orElseThrow(NotFound::new);
    }

    private static FormPage page(Body body, Typed typed) {
        return new FormPage(
                "Skriv fokusfrågan",
                "Frågan syns på nätverkets sida. Frågan före slutar dagen innan, och står kvar i historiken.",
                List.of(BodyCrumbs.ALL, new Crumb(body.name(), "/organ/" + body.slug())),
                "/organ/" + body.slug() + "/fokusfraga",
                "Spara frågan",
                "/organ/" + body.slug(),
                Map.of(),
                new Questions(typed)
                        .field(Field.of(Kind.LONG_TEXT, "fraga", "Fokusfråga"))
                        .field(Field.text("vem", "Vem har bestämt frågan?")
                                .withHint("Nätverket eller en grupp, inte en person."))
                        .field(Field.of(Kind.DATE, "fran", "Från och med"))
                        .field(Field.of(Kind.DATE, "till", "Till och med")
                                .withHint("Lämna tomt om frågan gäller tills vidare.")
                                .asOptional())
                        .list(),
                typed.problems());
    }
}
