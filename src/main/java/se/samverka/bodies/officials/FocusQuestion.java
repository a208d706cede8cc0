package se.samverka.bodies.officials;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverka.county.Validity;
import se.samverka.platform.rules.MandateRule;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.Swedish;

/**
 * What a network looks at more than anything else, for a time.
 *
 * @param setBy the body or the officials who settled it, never a person
 * @param to null until further notice
 */
record FocusQuestion(
        UUID id,
        String question,
        String setBy,
        LocalDate from,
        @Nullable LocalDate to) {

    /** The one of a day: a network has one at a time. */
    @MandateRule(
            id = "network-has-a-focus-question",
            says =
                    "En fokusfråga för nätverket är socialtjänstens och angränsande hälso- och sjukvårds kunskapsutveckling",
            source = "Region Västmanlands webbsida om samverkan")
    static Optional<FocusQuestion> on(List<FocusQuestion> questions, LocalDate day) {
        return questions.stream()
                .filter(one -> new Validity(one.from, one.to).holdsOn(day))
                .findFirst();
    }

    /** Why it cannot follow those that were. @param from null where no day is given */
    static Verdict whyNot(
            List<FocusQuestion> before, String question, @Nullable LocalDate from, @Nullable LocalDate to) {
        Verdict asked = question.isBlank() ? Verdict.hindered("no-question", "Skriv frågan.") : Verdict.FREE;
        if (from == null) return asked.and(Verdict.hindered("no-day", "Ange från vilken dag frågan är i fokus."));
        Verdict turned = to != null && to.isBefore(from)
                ? Verdict.hindered("ends-before", "Sista dagen ligger före den första. Ändra en av dem.")
                : Verdict.FREE;
        return asked.and(turned)
                .and(before.stream()
                        .filter(one -> !one.from.isBefore(from))
                        .findFirst()
                        .map(one -> Verdict.hindered(
                                "before-another",
                                "En fråga är redan satt från %s. Välj en senare dag.".formatted(Swedish.day(one.from))))
                        .orElse(Verdict.FREE));
    }

    /** {@code 1 januari 2017–30 juni 2018} */
    String time() {
        return to == null ? "sedan " + Swedish.day(from) : Swedish.day(from) + "–" + Swedish.day(to);
    }
}
