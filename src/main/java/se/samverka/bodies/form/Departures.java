package se.samverka.bodies.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.samverka.bodies.AgreementClause.About;
import se.samverka.bodies.AgreementClause.Departure;
import se.samverka.bodies.form.FormPage.Questions;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Field.Kind;

/** Where a charter departs from the agreement, as it is typed: that of the field beside it, each other in a field of its own. */
final class Departures {

    private Departures() {}

    static List<Departure> read(Typed typed) {
        List<Departure> departures = new ArrayList<>();
        for (About about : About.values())
            if (typed.yes(field(about))) departures.add(new Departure(about, typed.text(field(about))));
        return departures;
    }

    private static String field(About about) {
        return about == About.FIELD ? "avvikelse" : "avviker-" + about.name().toLowerCase(Locale.ROOT);
    }

    private static Stream<About> others() {
        return Stream.of(About.values()).filter(about -> about != About.FIELD);
    }

    /** What is said twice of one thing stands in its field together. */
    static Map<String, String> shown(List<Departure> departures) {
        Map<String, String> shown = new HashMap<>();
        departures.forEach(one -> shown.merge(field(one.about()), one.why(), (first, second) -> first + " " + second));
        return shown;
    }

    static void ask(Questions questions) {
        questions.heading("Andra avvikelser från överenskommelsen");
        others().forEach(about -> questions.field(Field.of(
                        Kind.TEXT, field(about), "Avvikelse: " + about.swedish().toLowerCase(Locale.ROOT))
                .withHint(about == About.TASKS ? "Vad som skiljer och varför. Lämna tomt om inget skiljer." : "")
                .asOptional()));
    }
}
