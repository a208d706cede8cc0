package se.samverka.bodies.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Case;
import se.samverka.bodies.Charter;
import se.samverka.bodies.OnRenewal.Left;
import se.samverka.bodies.cases.CaseAddress;
import se.samverka.bodies.form.FormPage;
import se.samverka.bodies.form.FormPage.Part;
import se.samverka.bodies.form.FormPage.Questions;
import se.samverka.bodies.form.Typed;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.form.Choice;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Field.Kind;
import se.samverka.platform.web.language.Words;
import se.samverka.platform.web.look.Fact;
import se.samverka.platform.web.look.Link;

/** Puts together what is asked of a body that lives. */
@Component
class RenewalPages {

    private final Renewals renewals;
    private final RenewLiving living;
    private final Bodies bodies;
    private final CountyClock clock;

    RenewalPages(Renewals renewals, RenewLiving living, Bodies bodies, CountyClock clock) {
        this.renewals = renewals;
        this.living = living;
        this.bodies = bodies;
        this.clock = clock;
    }

    RenewalPage page(Case in, Body body, Optional<Typed> typed) {
        Optional<Outcome> chosen = renewals.find(in.number(), body.id());
        Typed shown = typed.orElseGet(() -> new Typed(shown(chosen)));
        return new RenewalPage(
                body.name(),
                CaseAddress.crumbs(in),
                RenewLiving.address(in, body),
                CaseAddress.of(in.number()),
                chosen.map(Outcome::inWords).orElse(""),
                facts(body),
                before(body),
                extend(body, shown),
                living.leftAfter(body, clock.today()).stream()
                        .map(Left::sentence)
                        .toList(),
                close(body, shown),
                shown.problems());
    }

    private Map<String, String> shown(Optional<Outcome> chosen) {
        Map<String, String> shown = new HashMap<>();
        chosen.ifPresent(outcome -> {
            switch (outcome) {
                case Outcome.Extend extend -> {
                    shown.put("till", blankIfNone(extend.to()));
                    if (extend.trial()) shown.put("prov", "ja");
                }
                case Outcome.Change change -> {}
                case Outcome.Close close -> {
                    shown.put("sista", close.lastDay().toString());
                    shown.put("efter", slugOf(close.successor()));
                }
            }
        });
        return shown;
    }

    private String slugOf(@Nullable BodyId body) {
        return body == null ? "" : bodies.body(body).slug();
    }

    private static String blankIfNone(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private List<Fact> facts(Body body) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("Nu", bodies.standingOn(body.id(), clock.today()).inWords(Words.SWEDISH)));
        return facts;
    }

    /** The seats are shown on the first day of what comes, when those without a new appointment are seen. */
    private List<Link> before(Body body) {
        Optional<LocalDate> next =
                living.latest(body.id()).map(Charter::validTo).map(last -> last.plusDays(1));
        String seats = "/organ/" + body.slug() + "/platser";
        return List.of(
                new Link("Underlag inför nytt beslut", "/organ/" + body.slug() + "/underlag"),
                new Link("Uppdraget som gäller", "/organ/" + body.slug() + "#uppdrag"),
                new Link(
                        "Vilka som sitter när det nya börjar",
                        next.map(day -> seats + "?dag=" + day).orElse(seats)));
    }

    private List<Part> extend(Body body, Typed typed) {
        boolean ends = living.latest(body.id()).map(Charter::validTo).isPresent();
        if (!ends) return List.of();
        return new Questions(typed)
                .field(Field.of(Kind.DATE, "till", "Till och med")
                        .withHint("Lämna tomt om uppdraget ska gälla tills vidare.")
                        .asOptional())
                .choices(trial(typed))
                .list();
    }

    private static Choices trial(Typed typed) {
        return Choices.of(
                Choices.Kind.ANY,
                "prov",
                "På prov?",
                List.of(Choice.of("ja", "Fortfarande på prov", typed.yes("prov"))));
    }

    private List<Part> close(Body body, Typed typed) {
        Stream<FormPage.Answer> others = bodies.list().stream()
                .filter(other -> !other.id().equals(body.id()))
                .filter(other -> other.ended() == null || other.ended().isAfter(clock.today()))
                .map(other -> new FormPage.Answer(other.slug(), other.name()));
        return new Questions(typed)
                .field(Field.of(Kind.DATE, "sista", "Sista dag"))
                .choices(FormPage.Answer.choices(
                                Choices.Kind.ONE_OF_MANY,
                                typed,
                                "efter",
                                "Efterträds av",
                                Stream.concat(Stream.of(new FormPage.Answer("", "Ingen")), others)
                                        .toList())
                        .withHint("Den grupp som tar över det som är öppet."))
                .list();
    }
}
