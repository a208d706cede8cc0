package se.samverka.bodies.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverka.bodies.AgreementClause.About;
import se.samverka.bodies.AgreementClause.Departure;
import se.samverka.bodies.form.FormPage.Answer;
import se.samverka.bodies.form.FormPage.Questions;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Field.Kind;

/** Where a charter departs from the agreement, as it is typed: that of the field beside it, the others in rows. */
final class Departures {

    private static final int ROWS = 3;

    private Departures() {}

    static List<Departure> read(Typed typed) {
        List<Departure> departures = new ArrayList<>();
        String ofField = typed.text("avvikelse");
        if (!ofField.isEmpty()) departures.add(new Departure(About.FIELD, ofField));
        for (int row = 1; row <= ROWS; row++) row(typed, row).ifPresent(departures::add);
        return departures;
    }

    private static Optional<Departure> row(Typed typed, int row) {
        Optional<About> about = others().filter(one -> one.name().equals(typed.text("avviker" + row)))
                .findFirst();
        String why = typed.text("skal" + row);
        if (about.isPresent() && why.isEmpty()) typed.problem("skal" + row, "Skriv vad som skiljer och varför.");
        if (about.isEmpty() && !why.isEmpty()) typed.problem("avviker" + row, "Välj vad avvikelsen gäller.");
        return about.map(known -> new Departure(known, why));
    }

    private static Stream<About> others() {
        return Stream.of(About.values()).filter(about -> about != About.FIELD);
    }

    static Map<String, String> shown(List<Departure> departures) {
        Map<String, String> shown = new HashMap<>();
        int row = 1;
        for (Departure departure : departures) {
            if (departure.about() == About.FIELD) shown.put("avvikelse", departure.why());
            else {
                shown.put("avviker" + row, departure.about().name());
                shown.put("skal" + row++, departure.why());
            }
        }
        return shown;
    }

    static void ask(Questions questions, Typed typed) {
        List<Answer> answers = Stream.concat(
                        Stream.of(new Answer("", "Inget")),
                        others().map(about -> new Answer(about.name(), about.swedish())))
                .toList();
        questions.heading("Andra avvikelser från överenskommelsen");
        for (int row = 1; row <= ROWS; row++)
            questions.row(
                    Answer.choices(Choices.Kind.ONE_OF_MANY, typed, "avviker" + row, "Gäller", answers),
                    Field.of(Kind.TEXT, "skal" + row, "Vad som skiljer och varför"));
    }
}
