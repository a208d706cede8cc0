package se.samverka.bodies.renewal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.OnRenewal;
import se.samverka.bodies.OnRenewal.Line;
import se.samverka.bodies.cases.CaseAddress;
import se.samverka.bodies.form.FormPage.Part;
import se.samverka.bodies.form.FormPage.Questions;
import se.samverka.bodies.form.Typed;
import se.samverka.bodies.renewal.Ending.Period;
import se.samverka.bodies.renewal.GroundsPage.Open;
import se.samverka.county.Validity;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.identity.Role;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Choice;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.language.Words;

/** Shows what a new decision rests on, and opens the case. */
@Controller
class GroundsController {

    private final OpenRenewal opening;
    private final Ending ending;
    private final Bodies bodies;
    private final List<OnRenewal> modules;
    private final Rights rights;
    private final CountyClock clock;

    GroundsController(
            OpenRenewal opening,
            Ending ending,
            Bodies bodies,
            List<OnRenewal> modules,
            Rights rights,
            CountyClock clock) {
        this.opening = opening;
        this.ending = ending;
        this.bodies = bodies;
        this.modules = modules.stream()
                .sorted(Comparator.comparingInt(OnRenewal::order))
                .toList();
        this.rights = rights;
        this.clock = clock;
    }

    static String address(Body body) {
        return "/organ/" + body.slug() + "/underlag";
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @GetMapping("/organ/{organ}/underlag")
    Page grounds(@PathVariable String organ, Actor reader) {
        boolean mayOpen = rights.holdsAny(reader, Set.of(Role.ADMINISTRATOR), Role.EVERYWHERE);
        return page(body(organ), new Typed(Map.of()), mayOpen);
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping("/organ/{organ}/underlag")
    Answer open(@PathVariable String organ, @RequestParam MultiValueMap<String, String> fields, Actor actor) {
        Body body = body(organ);
        List<String> chosen = fields.getOrDefault("organ", List.of());
        List<Period> with = ending.of(body).map(ending::listWith).orElse(List.of());
        List<Body> taken = with.stream()
                .map(Period::body)
                .filter(other -> chosen.contains(other.slug()))
                .toList();
        Typed typed = new Typed(fields.toSingleValueMap());
        if (taken.isEmpty()) {
            typed.problem("organ", "Välj minst en grupp.");
            return page(body, typed, true);
        }
        try {
            int number =
                    opening.open(actor, typed.text("titel"), with.getFirst().end(), taken);
            return new Answer.SeeOther(CaseAddress.of(number));
        } catch (Refused refused) {
            return page(body, typed.with("titel", refused), true);
        }
    }

    /** @param mayOpen whether the reader sees and opens cases */
    private GroundsPage page(Body body, Typed typed, boolean mayOpen) {
        Optional<Period> period = ending.of(body);
        return new GroundsPage(
                body.slug(),
                body.name(),
                bodies.standingOn(body.id(), clock.today()).inWords(Words.SWEDISH),
                lines(body, period),
                period.filter(ends -> mayOpen).map(ends -> opening(ends, typed)).orElse(List.of()),
                ending.openCases(body).stream()
                        .map(one -> new Open(one.title(), mayOpen ? CaseAddress.of(one.number()) : null))
                        .toList(),
                typed.problems());
    }

    /** Of the period that ends, or else of the one that holds. */
    private List<Line> lines(Body body, Optional<Period> period) {
        Validity of = period.map(Period::validity)
                .or(() -> bodies.workingCharterOn(body.id(), clock.today()).map(charter -> charter.validity()))
                .orElse(Validity.ALWAYS);
        return modules.stream()
                .flatMap(module -> module.grounds(body, of).stream())
                .toList();
    }

    private List<Part> opening(Period period, Typed typed) {
        boolean asked = typed.isWrong();
        List<Choice> choices = ending.listWith(period).stream()
                .map(other -> Choice.of(other.body().slug(), other.body().name(), !asked))
                .toList();
        return new Questions(typed)
                .field(Field.text("titel", "Vad ska beslutas?")
                        .withHint("Till exempel Politiska grupper för den nya mandatperioden."))
                .choices(Choices.of(Choices.Kind.ANY, "organ", "Vilka grupper gäller beslutet?", choices)
                        .withHint("De här har samma sista dag."))
                .list();
    }

    private Body body(String slug) {
        return bodies.find(slug).orElseThrow(NotFound::new);
    }
}
