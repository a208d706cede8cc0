package se.samverka.bodies.founding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyBook;
import se.samverka.bodies.BodyBook.Proposal;
import se.samverka.bodies.Case;
import se.samverka.bodies.Cases;
import se.samverka.bodies.Charter;
import se.samverka.bodies.cases.CaseAddress;
import se.samverka.bodies.form.FormPage;
import se.samverka.bodies.form.Typed;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;

/** The form on which a body is proposed, from another body's charter or empty. */
@Controller
class ProposalController {

    private final ProposeBody propose;
    private final ProposalForm form;
    private final Cases cases;
    private final Bodies bodies;
    private final BodyBook book;

    ProposalController(ProposeBody propose, ProposalForm form, Cases cases, Bodies bodies, BodyBook book) {
        this.propose = propose;
        this.form = form;
        this.cases = cases;
        this.bodies = bodies;
        this.book = book;
    }

    @Access(Access.To.ADMINISTRATORS)
    @GetMapping("/organ/arenden/{nummer}/grupp")
    Page empty(@PathVariable int nummer, @RequestParam(defaultValue = "") String mall) {
        Map<String, String> preset = bodies.find(mall)
                .map(body -> ProposalForm.preset(body, latest(mall)))
                .or(() -> kind(mall))
                .orElseGet(HashMap::new);
        return page(one(nummer), null, mall, new Typed(preset));
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping("/organ/arenden/{nummer}/grupp")
    Answer propose(
            @PathVariable int nummer,
            @RequestParam(defaultValue = "") String mall,
            @RequestParam Map<String, String> fields,
            Actor actor) {
        return take(one(nummer), null, mall, latest(mall), new Typed(fields), actor);
    }

    @Access(Access.To.ADMINISTRATORS)
    @GetMapping("/organ/arenden/{nummer}/grupp/{organ}")
    Page filled(@PathVariable int nummer, @PathVariable String organ) {
        return page(one(nummer), organ, "", new Typed(form.shown(proposal(organ))));
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping("/organ/arenden/{nummer}/grupp/{organ}")
    Answer change(
            @PathVariable int nummer,
            @PathVariable String organ,
            @RequestParam Map<String, String> fields,
            Actor actor) {
        return take(one(nummer), organ, "", proposal(organ).charter(), new Typed(fields), actor);
    }

    private Answer take(
            Case in, @Nullable String slug, String preset, @Nullable Charter began, Typed typed, Actor actor) {
        Proposal proposal = form.read(typed, slug, began);
        if (typed.isWrong()) return page(in, slug, preset, typed);
        try {
            propose.propose(actor, in.number(), proposal, slug != null);
            return new Answer.SeeOther(CaseAddress.of(in.number()));
        } catch (Refused refused) {
            return page(in, slug, preset, typed.with("namn", refused));
        }
    }

    private FormPage page(Case in, @Nullable String slug, String preset, Typed typed) {
        String here = CaseAddress.of(in.number());
        return new FormPage(
                slug == null ? "Föreslå en grupp" : "Ändra förslaget",
                "Gruppen syns inte för allmänheten förrän beslutet är inlagt.",
                CaseAddress.crumbs(in),
                here + "/grupp" + (slug == null ? "" : "/" + slug),
                slug == null ? "Föreslå gruppen" : "Spara",
                here,
                preset.isEmpty() ? Map.of() : Map.of("mall", preset),
                form.parts(typed, slug == null),
                List.copyOf(typed.problems()));
    }

    private Optional<Map<String, String>> kind(String preset) {
        if (!preset.matches(CaseAddress.PRESET + "\\d{1,3}")) return Optional.empty();
        return book.listPresets().stream()
                .skip(Integer.parseInt(preset.substring(CaseAddress.PRESET.length())))
                .findFirst()
                .map(ProposalForm::preset);
    }

    private @Nullable Charter latest(String slug) {
        Optional<Body> body = bodies.find(slug);
        return body.flatMap(found -> bodies.listCharters(found.id()).stream().findFirst())
                .orElse(null);
    }

    private Proposal proposal(String slug) {
        return book.findProposed(slug).map(body -> book.proposal(body.id())).orElseThrow(NotFound::new);
    }

    private Case one(int number) {
        return cases.find(number).orElseThrow(NotFound::new);
    }
}
