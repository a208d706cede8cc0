package se.samverka.bodies.form;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Charter.SeatGroup;
import se.samverka.bodies.form.FormPage.Answer;
import se.samverka.bodies.form.FormPage.Questions;
import se.samverka.county.County;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.form.Choice;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Field.Kind;

/** What is asked of a charter, whichever body it is for. */
@Component
public class CharterQuestions {

    private static final List<Answer> DEPUTIES = List.of(
            new Answer("personliga", "Personliga ersättare"),
            new Answer("ordning", "Ersättare i ordning"),
            new Answer("inga", "Inga ersättare"));

    private final County county;
    private final CountyClock clock;

    CharterQuestions(County county, CountyClock clock) {
        this.county = county;
        this.clock = clock;
    }

    /** All that a charter says. */
    public void ask(Questions questions, Typed typed) {
        questions
                .heading("Uppdrag")
                .field(Field.text("andamal", "Ändamål").withHint("En mening om vad gruppen är till för."))
                .field(Field.text("omrade", "Område")
                        .withHint("Med förslagets egna ord. De jämförs med överenskommelsen, ord för ord.")
                        .asOptional())
                .field(Field.of(Kind.LONG_TEXT, "avvikelse", "Områdets avvikelse från överenskommelsen")
                        .withHint("Vad som skiljer och varför. Lämna tomt om inget skiljer.")
                        .asOptional())
                .field(Field.of(Kind.LONG_TEXT, "uppgifter", "Uppgifter").withHint("En på varje rad."))
                .field(Field.of(Kind.LONG_TEXT, "perspektiv", "Perspektiv")
                        .withHint("Det som varje fråga ska ses ur, ett på varje rad. Det som går först står överst.")
                        .asOptional())
                .field(Field.text("kalla", "Källa")
                        .withHint("Dokumentet som uppdraget återger.")
                        .asOptional());
        KindsOfWork.ask(questions);
        composition(questions, typed);
        questions
                .heading("Arbetsformer")
                .field(Field.of(Kind.LONG_TEXT, "former", "Arbetsformer").withHint("En på varje rad."))
                .field(Field.of(Kind.NUMBER, "kallelse", "Kallelsen skickas som regel så många dagar före mötet")
                        .asOptional())
                .heading("Tid")
                .field(Field.of(Kind.DATE, "fran", "Från och med"))
                .field(Field.of(Kind.DATE, "till", "Till och med")
                        .withHint("Lämna tomt om uppdraget gäller tills vidare.")
                        .asOptional())
                .choices(Choices.of(
                        Choices.Kind.ANY, "prov", "På prov?", List.of(Choice.of("ja", "På prov", typed.yes("prov")))));
        Departures.ask(questions);
    }

    private void composition(Questions questions, Typed typed) {
        questions.heading("Sammansättning");
        List<Answer> sides = sides();
        for (int row = 1; row <= CharterForm.SIDES; row++)
            questions.row(
                    many(typed, "sida" + row, "Utses av", sides),
                    Field.of(Kind.NUMBER, "antal" + row, "Antal"),
                    Choices.of(
                            Choices.Kind.ANY,
                            "erbjuds" + row,
                            "Får stå tom",
                            List.of(Choice.of("ja", "Erbjuds", typed.yes("erbjuds" + row)))));
        List<Answer> chairs = List.of(
                new Answer("", "Inte bestämt"),
                new Answer(SeatGroup.REGION, "Regionen"),
                new Answer(SeatGroup.EACH_MUNICIPALITY, "Kommunerna"));
        questions
                .choices(few(typed, "ersattare", "Ersättare", DEPUTIES))
                .choices(many(typed, "ordforande", "Ordförande utses av", chairs))
                .choices(many(typed, "vice", "Vice ordförande utses av", chairs));
    }

    private List<Answer> sides() {
        Stream<Answer> sides = Stream.of(
                new Answer("", "Ingen"),
                new Answer(SeatGroup.EACH_MUNICIPALITY, "Varje kommun"),
                new Answer(SeatGroup.REGION, "Regionen"),
                new Answer(SeatGroup.OPPOSITION, "Oppositionen"),
                new Answer(SeatGroup.MUNICIPALITIES, "Kommunerna tillsammans"));
        Stream<Answer> named =
                organisations().stream().filter(answer -> !answer.code().equals(SeatGroup.REGION));
        return Stream.concat(sides, named).toList();
    }

    /** The region first, then the municipalities, then the others. */
    public List<Answer> organisations() {
        LocalDate today = clock.today();
        return Stream.concat(county.listParties(today).stream(), county.listOrganisations(today).stream())
                .distinct()
                .map(organisation -> new Answer(organisation.key(), organisation.name()))
                .toList();
    }

    private static Choices few(Typed typed, String id, String question, List<Answer> answers) {
        return Answer.choices(Choices.Kind.ONE_OF_FEW, typed, id, question, answers);
    }

    private static Choices many(Typed typed, String id, String question, List<Answer> answers) {
        return Answer.choices(Choices.Kind.ONE_OF_MANY, typed, id, question, answers);
    }
}
