package se.samverka.bodies.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samverka.bodies.AgreementClause.About;
import se.samverka.bodies.AgreementClause.Departure;
import se.samverka.bodies.form.FormPage.Asked;
import se.samverka.bodies.form.FormPage.Questions;

class DeparturesTest {

    private static final List<Departure> OF_ALL = Stream.of(About.values())
            .map(about -> new Departure(about, "Skäl för " + about.swedish() + "."))
            .toList();

    @Test
    void a_departure_on_every_subject_is_shown_and_saved() {
        var typed = new Typed(Departures.shown(OF_ALL));
        assertThat(Departures.read(typed)).isEqualTo(OF_ALL);
        assertThat(typed.problems()).isEmpty();
    }

    @Test
    void every_subject_but_the_field_has_a_field_of_its_own_filled_with_its_reason() {
        var questions = new Questions(new Typed(Departures.shown(OF_ALL)));
        Departures.ask(questions);
        assertThat(questions.list().stream()
                        .flatMap(part -> part.row().stream())
                        .map(Asked::field)
                        .map(field -> field.label() + " – " + field.value()))
                .hasSize(About.values().length - 1)
                .contains(
                        "Avvikelse: kallelse – Skäl för Kallelse.", "Avvikelse: arbetsformer – Skäl för Arbetsformer.");
    }

    @Test
    void what_is_said_twice_of_one_subject_is_kept_together() {
        var twice = List.of(new Departure(About.PERIOD, "Kortare."), new Departure(About.PERIOD, "På prov."));
        assertThat(Departures.read(new Typed(Departures.shown(twice))))
                .containsExactly(new Departure(About.PERIOD, "Kortare. På prov."));
    }

    @Test
    void an_empty_field_is_no_departure() {
        assertThat(Departures.read(new Typed(Map.of("avviker-period", " ")))).isEmpty();
    }
}
