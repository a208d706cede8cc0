package se.samverka.nominations.asking;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.form.Choice;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Field.Kind;
import se.samverka.platform.web.form.Problem;
import se.samverka.platform.web.form.TypedDay;

/** The form that begins a round of nominations: which groups, and from when. */
@Component
class NewNominationPages {

    private final Bodies bodies;
    private final CountyClock clock;

    NewNominationPages(Bodies bodies, CountyClock clock) {
        this.bodies = bodies;
        this.clock = clock;
    }

    /** @param from the first day; null for the next turn of the year */
    NominationForm usual(@Nullable LocalDate from) {
        var next = from == null ? clock.today().plusYears(1).withDayOfYear(1) : from;
        return new NominationForm(List.of(), "Ledamöter och ersättare från " + next.getYear(), next.toString(), "", "");
    }

    NewNominationPage form(NominationForm form, List<Problem> problems) {
        var groups = candidates().stream()
                .map(body -> new Choice(
                        body.slug(),
                        body.name(),
                        persons(body, form),
                        form.groups().contains(body.slug())))
                .toList();
        return new NewNominationPage(
                Choices.of(Choices.Kind.ANY, "grupper", "Vilka grupper?", groups)
                        .withProblems(problems),
                fields(form, problems),
                formula(form),
                problems);
    }

    /** {@code 14 platser, ledamot och ersättare: 28 personer} */
    private String persons(Body body, NominationForm form) {
        var day = day(form);
        var seats = bodies.listSeats(body.id(), day).size();
        return bodies.hasDeputies(body.id(), day)
                ? "%d platser, ledamot och ersättare: %d personer".formatted(seats, seats * 2)
                : Swedish.count(seats, "plats", "platser");
    }

    /** What is chosen so far; empty where nothing is. */
    private String formula(NominationForm form) {
        var day = day(form);
        var chosen = chosen(form);
        var persons = chosen.stream()
                .mapToInt(
                        body -> bodies.listSeats(body.id(), day).size() * (bodies.hasDeputies(body.id(), day) ? 2 : 1))
                .sum();
        return chosen.isEmpty()
                ? ""
                : "%s: %s att utse."
                        .formatted(
                                Swedish.capital(Swedish.count(chosen.size(), "grupp", "grupper")),
                                Swedish.count(persons, "person", "personer"));
    }

    private LocalDate day(NominationForm form) {
        return Objects.requireNonNullElse(TypedDay.read(form.from()), clock.today());
    }

    private static List<Field> fields(NominationForm form, List<Problem> problems) {
        return List.of(
                Field.text("namn", "Vad ska omgången heta?")
                        .withHint("Står överst i brevet.")
                        .withValue(form.title())
                        .withProblems(problems),
                Field.of(Kind.DATE, "fran", "När tillträder de?")
                        .withValue(form.from())
                        .withProblems(problems),
                Field.of(Kind.DATE, "till", "Sista dagen")
                        .withHint("Lämna tomt om uppdragen gäller tills vidare.")
                        .withValue(form.to())
                        .asOptional()
                        .withProblems(problems),
                Field.of(Kind.DATE, "senast", "När vill du helst ha svar?")
                        .withHint("Den som behöver kan svara senare.")
                        .withValue(form.wishedBy())
                        .asOptional()
                        .withProblems(problems));
    }

    /** Those that live, or are to live, and have a seat that somebody fills. */
    private List<Body> candidates() {
        return bodies.list().stream()
                .filter(body -> !hasEnded(body))
                .filter(this::isFilled)
                .toList();
    }

    private boolean hasEnded(Body body) {
        return body.ended() != null && body.ended().isBefore(clock.today());
    }

    private boolean isFilled(Body body) {
        return bodies.listSeats(body.id(), clock.today()).stream().anyMatch(seat -> seat.organisation() != null);
    }

    List<Body> chosen(NominationForm form) {
        return candidates().stream()
                .filter(body -> form.groups().contains(body.slug()))
                .toList();
    }
}
