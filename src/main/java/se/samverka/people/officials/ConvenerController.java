package se.samverka.people.officials;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.people.NameAndEmail;
import se.samverka.people.People;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Field.Kind;
import se.samverka.platform.web.form.Problem;
import se.samverka.platform.web.form.TypedDay;

/** Another convener from a day. */
@Controller
class ConvenerController {

    private final ChangeConvener change;
    private final People people;
    private final Bodies bodies;
    private final CountyClock clock;

    ConvenerController(ChangeConvener change, People people, Bodies bodies, CountyClock clock) {
        this.change = change;
        this.people = people;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @GetMapping("/organ/{organ}/sammankallande")
    Page form(@PathVariable String organ) {
        return page(body(organ), new NameAndEmail("", ""), clock.today().toString(), List.of());
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @PostMapping("/organ/{organ}/sammankallande")
    Answer change(
            @PathVariable String organ,
            @RequestParam(defaultValue = "") String namn,
            @RequestParam(defaultValue = "") String epost,
            @RequestParam(defaultValue = "") String fran,
            Actor actor) {
        var body = body(organ);
        var who = new NameAndEmail(namn.strip(), epost.strip());
        var from = TypedDay.read(fran);
        var problems = new ArrayList<>(who.problems());
        if (from == null) problems.add(new Problem("fran", "Ange från vilken dag. Skriv datumet som 2017-09-19."));
        if (!problems.isEmpty()) return page(body, who, fran, problems);
        try {
            change.change(actor, body.id(), who, Objects.requireNonNull(from));
            return new Answer.SeeOther("/organ/" + body.slug());
        } catch (Refused refused) {
            return page(
                    body,
                    who,
                    fran,
                    refused.verdict().hindrances().stream()
                            .map(hindrance -> new Problem("fran", hindrance.sentence()))
                            .toList());
        }
    }

    private Body body(String slug) {
        return bodies.find(slug).filter(body -> !body.isOfElected()).orElseThrow(NotFound::new);
    }

    private ConvenerPage page(Body body, NameAndEmail who, String from, List<Problem> problems) {
        return new ConvenerPage(
                body.slug(),
                body.name(),
                now(body, clock.today()),
                List.of(
                        Field.text("namn", "Ny sammankallande")
                                .withHint("För- och efternamn.")
                                .withValue(who.name())
                                .withProblems(problems),
                        Field.of(Kind.EMAIL, "epost", "E-post")
                                .withValue(who.email())
                                .withProblems(problems),
                        Field.of(Kind.DATE, "fran", "Från och med")
                                .withValue(from)
                                .withProblems(problems)),
                problems);
    }

    private String now(Body body, LocalDate today) {
        return change.sitting(body.id(), today)
                .map(one -> people.person(one.person()).fullName())
                .map(name -> "%s är sammankallande för %s nu, och slutar dagen före.".formatted(name, body.name()))
                .orElse("%s har ingen sammankallande nu.".formatted(body.name()));
    }
}
