package se.samverka.bodies.founding;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyBook;
import se.samverka.bodies.BodyCrumbs;
import se.samverka.bodies.Case;
import se.samverka.bodies.Cases;
import se.samverka.bodies.cases.CaseAddress;
import se.samverka.bodies.form.FormPage;
import se.samverka.bodies.form.FormPage.Questions;
import se.samverka.bodies.form.Typed;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.Page.Crumb;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Field.Kind;

/** The form on which a body gets another name. */
@Controller
class RenameController {

    private final RenameBody rename;
    private final Bodies bodies;
    private final BodyBook book;
    private final Cases cases;

    RenameController(RenameBody rename, Bodies bodies, BodyBook book, Cases cases) {
        this.rename = rename;
        this.bodies = bodies;
        this.book = book;
        this.cases = cases;
    }

    @Access(Access.To.ADMINISTRATORS)
    @GetMapping("/organ/{organ}/byt-namn")
    Page form(@PathVariable String organ) {
        return page(body(organ), new Typed(Map.of()));
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping("/organ/{organ}/byt-namn")
    Answer rename(@PathVariable String organ, @RequestParam Map<String, String> fields, Actor actor) {
        Body body = body(organ);
        Typed typed = new Typed(fields);
        RenameBody.Wish wish = new RenameBody.Wish(
                typed.text("namn"),
                typed.text("kort"),
                typed.text("adress").isEmpty() ? FoundingRules.slug(typed.text("kort")) : typed.text("adress"),
                typed.day("fran"),
                typed.text("skal"),
                typed.orNull("kalla"),
                typed.orNull("omrade"),
                typed.orNull("avvikelse"));
        if (typed.isWrong()) return page(body, typed);
        try {
            rename.rename(actor, body, wish);
            return new Answer.SeeOther(isProposed(body) ? back(body) : "/organ/" + wish.slug() + "/historik");
        } catch (Refused refused) {
            return page(body, typed.with("", refused));
        }
    }

    private Body body(String slug) {
        return bodies.find(slug).or(() -> book.findProposed(slug)).orElseThrow(NotFound::new);
    }

    private boolean isProposed(Body body) {
        return book.listProposed().stream().anyMatch(other -> other.id().equals(body.id()));
    }

    /** The case in which it is proposed, or its own page. */
    private String back(Body body) {
        if (!isProposed(body)) return "/organ/" + body.slug();
        return cases.listOf(body.id()).stream()
                .map(Case::number)
                .map(CaseAddress::of)
                .findFirst()
                .orElse(CaseAddress.ALL);
    }

    private FormPage page(Body body, Typed typed) {
        Questions questions = new Questions(typed)
                .field(Field.text("namn", "Nytt namn"))
                .field(Field.of(Kind.SHORT, "kort", "Nytt kort namn"))
                .field(Field.of(Kind.SHORT, "adress", "Ny adress")
                        .withHint("Lämna tomt, så bildas den av det korta namnet. Den gamla leder hit för alltid.")
                        .asOptional())
                .field(Field.of(Kind.DATE, "fran", "Gäller från"))
                .field(Field.of(Kind.LONG_TEXT, "skal", "Varför?"))
                .field(Field.text("kalla", "Var det står").asOptional());
        if (isProposed(body))
            questions
                    .heading("Om uppdraget blir bredare")
                    .field(Field.text("omrade", "Område")
                            .withHint("Med förslagets egna ord. Lämna tomt om det inte ändras.")
                            .asOptional())
                    .field(Field.of(Kind.LONG_TEXT, "avvikelse", "Avvikelse från överenskommelsen")
                            .withHint("Vad som skiljer och varför.")
                            .asOptional());
        return new FormPage(
                "Byt namn på " + body.name(),
                "Det gamla namnet står kvar på äldre handlingar och hittas i sökningen.",
                List.of(BodyCrumbs.ALL, new Crumb(body.name(), back(body))),
                "/organ/" + body.slug() + "/byt-namn",
                "Byt namn",
                back(body),
                Map.of(),
                questions.list(),
                typed.problems());
    }
}
