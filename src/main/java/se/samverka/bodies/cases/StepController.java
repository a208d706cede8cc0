package se.samverka.bodies.cases;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.bodies.Case;
import se.samverka.bodies.Case.Comment;
import se.samverka.bodies.Case.Step;
import se.samverka.bodies.Cases;
import se.samverka.bodies.form.FormPage;
import se.samverka.bodies.form.FormPage.Part;
import se.samverka.bodies.form.FormPage.Questions;
import se.samverka.bodies.form.Typed;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Choice;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Field.Kind;

/** The steps of a case, and what was thought at each. */
@Controller
class StepController {

    private final TakeStep take;
    private final Cases cases;
    private final CasePages pages;
    private final CountyClock clock;

    StepController(TakeStep take, Cases cases, CasePages pages, CountyClock clock) {
        this.take = take;
        this.cases = cases;
        this.pages = pages;
        this.clock = clock;
    }

    @Access(Access.To.ADMINISTRATORS)
    @GetMapping("/organ/arenden/{nummer}/steg")
    Page step(@PathVariable int nummer) {
        return stepForm(one(nummer), new Typed(Map.of()));
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping("/organ/arenden/{nummer}/steg")
    Answer take(@PathVariable int nummer, @RequestParam Map<String, String> fields, Actor actor) {
        Case in = one(nummer);
        Typed typed = new Typed(fields);
        Step step = step(UUID.randomUUID(), typed);
        if (typed.isWrong()) return stepForm(in, typed);
        try {
            take.take(actor, nummer, step, typed.id("efter"));
            return new Answer.SeeOther(CaseAddress.of(nummer));
        } catch (Refused refused) {
            return stepForm(in, typed.with("dag", refused));
        }
    }

    @Access(Access.To.ADMINISTRATORS)
    @GetMapping("/organ/arenden/{nummer}/steg/{steg}")
    Page written(@PathVariable int nummer, @PathVariable UUID steg) {
        Case in = one(nummer);
        return changeForm(in, steg, new Typed(shown(step(in, steg))));
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping("/organ/arenden/{nummer}/steg/{steg}")
    Answer change(
            @PathVariable int nummer, @PathVariable UUID steg, @RequestParam Map<String, String> fields, Actor actor) {
        Case in = one(nummer);
        Typed typed = new Typed(fields);
        Step step = step(step(in, steg).id(), typed);
        if (typed.isWrong()) return changeForm(in, steg, typed);
        try {
            take.change(actor, nummer, step);
            return new Answer.SeeOther(CaseAddress.of(nummer));
        } catch (Refused refused) {
            return changeForm(in, steg, typed.with("dag", refused));
        }
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping("/organ/arenden/{nummer}/steg/{steg}/plats")
    Answer place(
            @PathVariable int nummer, @PathVariable UUID steg, @RequestParam Map<String, String> fields, Actor actor) {
        Case in = one(nummer);
        if (in.steps().stream().noneMatch(step -> step.id().equals(steg))) throw new NotFound();
        try {
            place(in, steg, fields.getOrDefault("gor", ""), actor);
            return new Answer.SeeOther(CaseAddress.of(nummer) + "?steg=andra#stegen");
        } catch (Refused refused) {
            return pages.page(
                    in,
                    true,
                    refused.verdict().hindrances().stream()
                            .map(Verdict.Hindrance::sentence)
                            .toList());
        }
    }

    private void place(Case in, UUID step, String what, Actor actor) {
        switch (what) {
            case "upp" -> take.move(actor, in.number(), step, true);
            case "ner" -> take.move(actor, in.number(), step, false);
            case "bort" -> take.remove(actor, in.number(), step);
            default -> throw new NotFound();
        }
    }

    /** One that may be changed: the decision itself stays as it was written down. */
    private static Step step(Case in, UUID id) {
        return in.steps().stream()
                .filter(step -> step.id().equals(id) && !step.isDecided())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Map<String, String> shown(Step step) {
        return Map.of(
                "slag", step.kind().name(),
                "vem", step.who(),
                "dag", Objects.toString(step.day(), ""),
                "planerat", step.planned() ? "ja" : "",
                "handling", step.document(),
                "andrat", step.changed());
    }

    private FormPage changeForm(Case in, UUID step, Typed typed) {
        return form(in, typed, "Ändra steget", "steg/" + step, stepParts(in, typed, false));
    }

    @Access(Access.To.ADMINISTRATORS)
    @GetMapping("/organ/arenden/{nummer}/synpunkt")
    Page comment(@PathVariable int nummer) {
        return commentForm(one(nummer), new Typed(Map.of()));
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping("/organ/arenden/{nummer}/synpunkt")
    Answer comment(@PathVariable int nummer, @RequestParam Map<String, String> fields, Actor actor) {
        Case in = one(nummer);
        Typed typed = new Typed(fields);
        Comment comment =
                new Comment(typed.text("synpunkt"), typed.text("andrade").equals("ja"), typed.text("foljd"));
        UUID step = typed.id("steg");
        if (step == null || in.steps().stream().noneMatch(one -> one.id().equals(step))) {
            typed.problem("steg", "Välj vid vilket steg synpunkten lämnades.");
            return commentForm(in, typed);
        }
        try {
            take.comment(actor, nummer, step, comment);
            return new Answer.SeeOther(CaseAddress.of(nummer));
        } catch (Refused refused) {
            return commentForm(in, typed.with(comment.said().isBlank() ? "synpunkt" : "foljd", refused));
        }
    }

    private static Step step(UUID id, Typed typed) {
        Case.Kind kind = Stream.of(Case.Kind.values())
                .filter(one -> one.name().equals(typed.text("slag")))
                .findFirst()
                .orElse(Case.Kind.OTHER);
        return new Step(
                id,
                kind,
                typed.text("vem"),
                typed.day("dag"),
                typed.yes("planerat"),
                typed.text("handling"),
                typed.text("andrat"),
                "",
                "");
    }

    private FormPage stepForm(Case in, Typed typed) {
        return form(in, typed, "Lägg till ett steg", "steg", stepParts(in, typed, true));
    }

    private List<Part> stepParts(Case in, Typed typed, boolean isNew) {
        Questions questions = new Questions(typed)
                .choices(one(
                        typed,
                        "slag",
                        "Vad hände?",
                        Stream.of(Case.Kind.values()).map(kind -> new FormPage.Answer(kind.name(), kind.swedish()))))
                .field(Field.text("vem", "Vem?")
                        .withHint(
                                "Ett organ eller några tjänstepersoner, till exempel styrgruppen. Skriv inga namn på personer.")
                        .asOptional())
                .field(Field.of(Kind.DATE, "dag", "Dag")
                        .withHint("Lämna tomt om dagen är okänd. Steget behåller då sin plats.")
                        .asOptional())
                .choices(Choices.of(
                        Choices.Kind.ANY,
                        "planerat",
                        "Är det gjort?",
                        List.of(Choice.of("ja", "Nej, det är planerat", typed.yes("planerat")))));
        if (isNew && !in.steps().isEmpty()) questions.choices(after(in, typed));
        return questions
                .field(Field.text("handling", "Handling")
                        .withHint(
                                "En webbadress, eller vad handlingen heter. Själva filen lägger du till på ärendets sida.")
                        .asOptional())
                .field(Field.of(Kind.LONG_TEXT, "andrat", "Vad ändrades?").asOptional())
                .list();
    }

    private Choices after(Case in, Typed typed) {
        Stream<FormPage.Answer> last = Stream.of(new FormPage.Answer("", "Sist"));
        return one(typed, "efter", "Plats i kedjan", Stream.concat(last, steps(in, "Efter: ")));
    }

    private Stream<FormPage.Answer> steps(Case in, String before) {
        return in.steps().stream()
                .map(step -> new FormPage.Answer(
                        step.id().toString(), before + step.kind().swedish() + ", " + step.when(clock.today())));
    }

    private FormPage commentForm(Case in, Typed typed) {
        Questions questions = new Questions(typed)
                .choices(one(typed, "steg", "Vid vilket steg?", steps(in, "")))
                .field(Field.of(Kind.LONG_TEXT, "synpunkt", "Synpunkt").withHint("Skriv inga namn på personer."))
                .choices(FormPage.Answer.choices(
                        Choices.Kind.ONE_OF_FEW,
                        typed,
                        "andrade",
                        "Ändrade den förslaget?",
                        List.of(new FormPage.Answer("nej", "Nej"), new FormPage.Answer("ja", "Ja"))))
                .field(Field.of(Kind.LONG_TEXT, "foljd", "Vad ändrades, eller varför inget?"));
        return form(in, typed, "Lägg till en synpunkt", "synpunkt", questions.list());
    }

    private static FormPage form(Case in, Typed typed, String title, String word, List<Part> parts) {
        String here = CaseAddress.of(in.number());
        return new FormPage(
                title, "", CaseAddress.crumbs(in), here + "/" + word, "Spara", here, Map.of(), parts, typed.problems());
    }

    private static Choices one(Typed typed, String id, String question, Stream<FormPage.Answer> answers) {
        return FormPage.Answer.choices(Choices.Kind.ONE_OF_MANY, typed, id, question, answers.toList());
    }

    private Case one(int number) {
        return cases.find(number).orElseThrow(NotFound::new);
    }
}
