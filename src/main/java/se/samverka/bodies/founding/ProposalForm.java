package se.samverka.bodies.founding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Body;
import se.samverka.bodies.Body.Layer;
import se.samverka.bodies.Body.LegalForm;
import se.samverka.bodies.BodyBook.Preset;
import se.samverka.bodies.BodyBook.Proposal;
import se.samverka.bodies.Charter;
import se.samverka.bodies.Structure.Lifetime;
import se.samverka.bodies.form.CharterForm;
import se.samverka.bodies.form.CharterQuestions;
import se.samverka.bodies.form.FormPage.Answer;
import se.samverka.bodies.form.FormPage.Part;
import se.samverka.bodies.form.FormPage.Questions;
import se.samverka.bodies.form.Typed;
import se.samverka.county.County;
import se.samverka.county.Organisation;
import se.samverka.county.OrganisationId;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Field.Kind;

/** The one form on which a body is proposed. */
@Component
class ProposalForm {

    private final County county;
    private final CountyClock clock;
    private final CharterQuestions charters;

    ProposalForm(County county, CountyClock clock, CharterQuestions charters) {
        this.county = county;
        this.clock = clock;
        this.charters = charters;
    }

    private static final List<Answer> FORMS = List.of(
            new Answer("INFORMAL_GROUP", "Samverkansgrupp"),
            new Answer("DRAFTING_COMMITTEE", "Beredning"),
            new Answer("OFFICIALS_GROUP", "Tjänstepersonsgrupp"),
            new Answer("BOARD", "Nämnd"),
            new Answer("JOINT_BOARD", "Gemensam nämnd"),
            new Answer("MUNICIPAL_FEDERATION", "Kommunalförbund"));

    private static final List<Answer> LAYERS = List.of(
            new Answer("POLITICAL", "Förtroendevalda"),
            new Answer("OFFICIALS", "Chefer"),
            new Answer("LOCAL", "Lokalt"),
            new Answer("DECIDING", "Beslutar"));

    private static final List<Answer> LIFETIMES =
            List.of(new Answer("PERMANENT", "Fast"), new Answer("TEMPORARY", "Tillfällig"));

    /** @param slug the address it has; null where it is new */
    Proposal read(Typed typed, @Nullable String slug, @Nullable Charter began) {
        String shortName = typed.text("kort");
        String address = typed.text("adress").isEmpty() ? FoundingRules.slug(shortName) : typed.text("adress");
        return new Proposal(
                slug == null ? address : slug,
                typed.text("namn"),
                shortName,
                typed.required("slag", "Skriv vad ni kallar det, till exempel politisk samverkansgrupp."),
                LegalForm.valueOf(code(typed, "form", FORMS)),
                Layer.valueOf(code(typed, "skikt", LAYERS)),
                Lifetime.valueOf(code(typed, "varaktighet", LIFETIMES)),
                host(typed.text("vard")),
                CharterForm.read(typed, began));
    }

    private static String code(Typed typed, String field, List<Answer> answers) {
        return answers.stream()
                .map(Answer::code)
                .filter(typed.text(field)::equals)
                .findFirst()
                .orElse(answers.getFirst().code());
    }

    /** Who registers and keeps its papers: the region, where nobody else is chosen. */
    private @Nullable OrganisationId host(String key) {
        return county.find(key, clock.today())
                .or(() -> county.listParties(clock.today()).stream().findFirst())
                .map(Organisation::id)
                .orElse(null);
    }

    /** What the form is filled with from another body. */
    static Map<String, String> preset(Body body, @Nullable Charter charter) {
        Map<String, String> shown = charter == null ? new HashMap<>() : CharterForm.shown(charter);
        shown.put("slag", body.kind());
        shown.put("form", body.legalForm().name());
        shown.put("skikt", body.layer().name());
        return shown;
    }

    /** What the form is filled with from a kind of body. */
    static Map<String, String> preset(Preset kind) {
        Map<String, String> shown = new HashMap<>();
        shown.put("slag", kind.kind());
        shown.put("form", kind.legalForm().name());
        shown.put("skikt", kind.layer().name());
        shown.put("varaktighet", kind.lifetime().name());
        shown.put("andamal", kind.purpose());
        shown.put("uppgifter", String.join("\n", kind.tasks()));
        shown.put("kalla", kind.source());
        return shown;
    }

    Map<String, String> shown(Proposal proposal) {
        Map<String, String> shown = CharterForm.shownWhole(proposal.charter());
        shown.put("namn", proposal.name());
        shown.put("kort", proposal.shortName());
        shown.put("slag", proposal.kind());
        shown.put("form", proposal.legalForm().name());
        shown.put("skikt", proposal.layer().name());
        shown.put("varaktighet", proposal.lifetime().name());
        if (proposal.host() != null)
            shown.put(
                    "vard", county.organisation(proposal.host(), clock.today()).key());
        return shown;
    }

    List<Part> parts(Typed typed, boolean isNew) {
        Questions questions = new Questions(typed)
                .heading("Namn och slag")
                .field(Field.text("namn", "Namn").withHint("Till exempel Samverkansgruppen bredband."))
                .field(Field.of(Kind.SHORT, "kort", "Kort namn").withHint("Till exempel bredband."));
        if (isNew)
            questions.field(Field.of(Kind.SHORT, "adress", "Adress")
                    .withHint(
                            "Ordet i webbadressen. Lämna tomt, så bildas det av det korta namnet. Det återanvänds aldrig.")
                    .asOptional());
        questions
                .field(Field.text("slag", "Vad ni kallar det").withHint("Till exempel politisk samverkansgrupp."))
                .choices(few(typed, "varaktighet", "Varaktighet", LIFETIMES))
                .choices(many(typed, "skikt", "Rad i skissen", LAYERS))
                .choices(many(typed, "form", "Juridisk form", FORMS))
                .choices(many(typed, "vard", "Vem diarieför och arkiverar handlingarna?", charters.organisations()));
        charters.ask(questions, typed);
        return questions.list();
    }

    private static Choices few(Typed typed, String id, String question, List<Answer> answers) {
        return Answer.choices(Choices.Kind.ONE_OF_FEW, typed, id, question, answers);
    }

    private static Choices many(Typed typed, String id, String question, List<Answer> answers) {
        return Answer.choices(Choices.Kind.ONE_OF_MANY, typed, id, question, answers);
    }
}
