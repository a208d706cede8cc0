package se.samverka.people.upkeep;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.bodies.Bodies;
import se.samverka.people.NameAndEmail;
import se.samverka.people.Register.NewPerson;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Choice;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Field.Kind;
import se.samverka.platform.web.form.Problem;

/** Lets a colleague in: as administrator, as auditor, or to support a group. */
@Controller
class InviteController {

    private static final String ADMINISTRATOR = "systemforvaltare";
    private static final String AUDITOR = "revisor";

    private final KeepRegister keeping;
    private final Bodies bodies;
    private final CountyClock clock;

    InviteController(KeepRegister keeping, Bodies bodies, CountyClock clock) {
        this.keeping = keeping;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Access(Access.To.ADMINISTRATORS)
    @GetMapping("/admin/personer/bjud-in")
    Page form() {
        return page(new NameAndEmail("", ""), "", List.of());
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping("/admin/personer/bjud-in")
    Answer invite(
            @RequestParam(defaultValue = "") String namn,
            @RequestParam(defaultValue = "") String epost,
            @RequestParam(defaultValue = "") String uppdrag,
            Actor actor) {
        var who = new NameAndEmail(namn.strip(), epost.strip());
        var problems = problems(who, uppdrag);
        if (!problems.isEmpty()) return page(who, uppdrag, problems);
        var colleague = new NewPerson(who.name(), who.email(), null, null, false, false);
        return new Answer.SeeOther(
                "/admin/personer/" + invited(actor, colleague, uppdrag).value());
    }

    private PersonId invited(Actor actor, NewPerson colleague, String charge) {
        return switch (charge) {
            case ADMINISTRATOR -> keeping.inviteAdministrator(actor, colleague);
            case AUDITOR -> keeping.inviteAuditor(actor, colleague);
            default ->
                keeping.invite(
                        actor, colleague, bodies.find(charge).orElseThrow().id());
        };
    }

    private List<Problem> problems(NameAndEmail who, String charge) {
        var problems = new ArrayList<>(who.problems());
        if (!Set.of(ADMINISTRATOR, AUDITOR).contains(charge)
                && bodies.find(charge).isEmpty())
            problems.add(new Problem("uppdrag", "Välj vad din kollega ska göra."));
        return problems;
    }

    private InvitePage page(NameAndEmail who, String charge, List<Problem> problems) {
        return new InvitePage(
                List.of(
                        Field.text("namn", "Namn").withValue(who.name()).withProblems(problems),
                        Field.of(Kind.EMAIL, "epost", "E-post")
                                .withHint("Din kollega loggar in med den. Inget lösenord behövs.")
                                .withValue(who.email())
                                .withProblems(problems)),
                charges(charge).withProblems(problems),
                problems);
    }

    private Choices charges(String chosen) {
        var none = Choice.of("", "Välj uppdrag", chosen.isEmpty());
        var administrator = Choice.of(ADMINISTRATOR, "Systemförvaltare", chosen.equals(ADMINISTRATOR));
        var auditor = Choice.of(AUDITOR, "Revisor", chosen.equals(AUDITOR));
        var groups = bodies.list().stream()
                .filter(body -> body.ended() == null || !body.ended().isBefore(clock.today()))
                .map(body -> Choice.of(
                        body.slug(),
                        "Tjänstepersonsstöd i " + body.name(),
                        body.slug().equals(chosen)));
        return Choices.of(
                Choices.Kind.ONE_OF_MANY,
                "uppdrag",
                "Vad ska din kollega göra?",
                Stream.concat(Stream.of(none, administrator, auditor), groups).toList());
    }
}
