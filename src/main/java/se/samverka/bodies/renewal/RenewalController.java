package se.samverka.bodies.renewal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.Case;
import se.samverka.bodies.Cases;
import se.samverka.bodies.Charter;
import se.samverka.bodies.cases.CaseAddress;
import se.samverka.bodies.form.CharterForm;
import se.samverka.bodies.form.CharterQuestions;
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

/** Chooses what a case decides of a body that lives, and takes its changed charter. */
@Controller
class RenewalController {

    private static final String BODY = "/organ/arenden/{nummer}/organ/{organ}";

    private final PrepareRenewal prepare;
    private final RenewalPages pages;
    private final Renewals renewals;
    private final RenewLiving living;
    private final CharterQuestions charters;
    private final Cases cases;
    private final Bodies bodies;

    RenewalController(
            PrepareRenewal prepare,
            RenewalPages pages,
            Renewals renewals,
            RenewLiving living,
            CharterQuestions charters,
            Cases cases,
            Bodies bodies) {
        this.prepare = prepare;
        this.pages = pages;
        this.renewals = renewals;
        this.living = living;
        this.charters = charters;
        this.cases = cases;
        this.bodies = bodies;
    }

    @Access(Access.To.ADMINISTRATORS)
    @GetMapping(BODY)
    Page choices(@PathVariable int nummer, @PathVariable String organ) {
        Case in = one(nummer);
        return pages.page(in, body(in, organ), Optional.empty());
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping(BODY)
    Answer choose(
            @PathVariable int nummer,
            @PathVariable String organ,
            @RequestParam Map<String, String> fields,
            Actor actor) {
        Case in = one(nummer);
        Body body = body(in, organ);
        Typed typed = new Typed(fields);
        if (typed.text("vad").equals("bort")) {
            prepare.leaveOut(actor, nummer, body);
            return new Answer.SeeOther(CaseAddress.of(nummer));
        }
        boolean closes = typed.text("vad").equals("avsluta");
        Optional<Outcome> outcome = closes ? close(typed) : extend(typed);
        return outcome.map(chosen -> choose(in, body, chosen, typed, closes ? "sista" : "till", actor))
                .orElseGet(() -> pages.page(in, body, Optional.of(typed)));
    }

    private Answer choose(Case in, Body body, Outcome outcome, Typed typed, String field, Actor actor) {
        try {
            prepare.choose(actor, in.number(), body, outcome);
            return new Answer.SeeOther(CaseAddress.of(in.number()));
        } catch (Refused refused) {
            return pages.page(in, body, Optional.of(typed.with(field, refused)));
        }
    }

    private static Optional<Outcome> extend(Typed typed) {
        LocalDate to = typed.day("till");
        return typed.isWrong() ? Optional.empty() : Optional.of(new Outcome.Extend(to, typed.yes("prov")));
    }

    private Optional<Outcome> close(Typed typed) {
        LocalDate last = typed.day("sista");
        if (last == null && !typed.isWrong()) typed.problem("sista", "Ange gruppens sista dag.");
        return typed.isWrong()
                ? Optional.empty()
                : Optional.of(new Outcome.Close(
                        Objects.requireNonNull(last),
                        bodies.find(typed.text("efter")).map(Body::id).orElse(null)));
    }

    @Access(Access.To.ADMINISTRATORS)
    @GetMapping(BODY + "/uppdrag")
    Page charter(@PathVariable int nummer, @PathVariable String organ) {
        Case in = one(nummer);
        Body body = body(in, organ);
        return form(in, body, new Typed(shown(in, body)));
    }

    /** What is chosen already, or else what holds, from the day after. */
    private Map<String, String> shown(Case in, Body body) {
        Optional<Charter> chosen = chosen(in, body);
        if (chosen.isPresent()) return CharterForm.shownWhole(chosen.get());
        return living.latest(body.id())
                .map(latest -> {
                    Map<String, String> shown = CharterForm.shownWhole(latest);
                    LocalDate last = latest.validTo();
                    shown.put("fran", last == null ? "" : last.plusDays(1).toString());
                    shown.put("till", "");
                    shown.remove("prov");
                    return shown;
                })
                .orElseGet(Map::of);
    }

    private Optional<Charter> chosen(Case in, Body body) {
        return renewals.find(in.number(), body.id())
                .filter(Outcome.Change.class::isInstance)
                .map(outcome -> ((Outcome.Change) outcome).charter());
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping(BODY + "/uppdrag")
    Answer change(
            @PathVariable int nummer,
            @PathVariable String organ,
            @RequestParam Map<String, String> fields,
            Actor actor) {
        Case in = one(nummer);
        Body body = body(in, organ);
        Typed typed = new Typed(fields);
        Optional<Charter> began = chosen(in, body).or(() -> living.latest(body.id()));
        Charter changed = CharterForm.read(typed, began.orElse(null));
        if (typed.isWrong()) return form(in, body, typed);
        try {
            prepare.choose(actor, nummer, body, new Outcome.Change(changed));
            return new Answer.SeeOther(CaseAddress.of(nummer));
        } catch (Refused refused) {
            return form(in, body, typed.with("fran", refused));
        }
    }

    private FormPage form(Case in, Body body, Typed typed) {
        String back = RenewLiving.address(in, body);
        Questions questions = new Questions(typed);
        charters.ask(questions, typed);
        return new FormPage(
                "Ändra uppdraget för " + body.name(),
                "Formuläret börjar med det uppdrag som gäller. Det nya gäller från sin första dag när beslutet är inlagt.",
                Stream.concat(CaseAddress.crumbs(in).stream(), Stream.of(new Crumb(body.name(), back)))
                        .toList(),
                back + "/uppdrag",
                "Spara",
                back,
                Map.of(),
                questions.list(),
                typed.problems());
    }

    private Case one(int number) {
        return cases.find(number).filter(one -> one.decidedOn() == null).orElseThrow(NotFound::new);
    }

    private Body body(Case in, String slug) {
        return living.living(in).stream()
                .filter(body -> body.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
