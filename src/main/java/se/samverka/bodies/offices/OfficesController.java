package se.samverka.bodies.offices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.Office;
import se.samverka.bodies.offices.OfficesPage.Named;
import se.samverka.bodies.offices.OfficesPage.Row;
import se.samverka.county.Organisation;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Verdict.Hindrance;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Choice;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Field.Kind;
import se.samverka.platform.web.form.Problem;
import se.samverka.platform.web.form.TypedDay;

/** What the offices of a body are called, shown and changed on one page. */
@Controller
class OfficesController {

    private final Offices offices;
    private final OfficeTitles titles;
    private final NameOffice naming;
    private final Bodies bodies;
    private final CountyClock clock;

    OfficesController(Offices offices, OfficeTitles titles, NameOffice naming, Bodies bodies, CountyClock clock) {
        this.offices = offices;
        this.titles = titles;
        this.naming = naming;
        this.bodies = bodies;
        this.clock = clock;
    }

    static String address(Body body) {
        return "/organ/" + body.slug() + "/befattningar";
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @GetMapping("/organ/{organ}/befattningar")
    Page offices(@PathVariable String organ) {
        return page(body(organ), Map.of("fran", clock.today().toString()), List.of());
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @PostMapping("/organ/{organ}/befattningar")
    Answer name(@PathVariable String organ, @RequestParam Map<String, String> sent, Actor actor) {
        Body body = body(organ);
        Office office = find(offices.of(body, clock.today()), Office::key, sent.get("befattning"));
        Organisation organisation = office == null
                ? null
                : find(offices.organisationsOf(office, clock.today()), Organisation::key, sent.get("organisation"));
        LocalDate from = TypedDay.read(sent.getOrDefault("fran", ""));
        String title = sent.getOrDefault("titel", "").strip();
        List<Problem> problems = problems(office, organisation, from, title);
        if (!problems.isEmpty()) return page(body, sent, problems);
        naming.name(
                actor,
                body.id(),
                new OfficeTitle(
                        Objects.requireNonNull(office).key(),
                        Objects.requireNonNull(organisation).id(),
                        Objects.requireNonNull(from),
                        title));
        return new Answer.SeeOther(address(body));
    }

    private static <T> @Nullable T find(List<T> all, Function<T, String> key, @Nullable String chosen) {
        return all.stream()
                .filter(one -> key.apply(one).equals(chosen))
                .findFirst()
                .orElse(null);
    }

    private static List<Problem> problems(
            @Nullable Office office, @Nullable Organisation organisation, @Nullable LocalDate from, String title) {
        List<Problem> problems = new ArrayList<>();
        if (office == null) problems.add(new Problem("befattning", "Välj en befattning."));
        else if (organisation == null)
            problems.add(new Problem("organisation", "Välj en organisation där befattningen finns."));
        OfficeTitle.whyNot(title).hindrances().stream()
                .map(Hindrance::sentence)
                .map(sentence -> new Problem("titel", sentence))
                .forEach(problems::add);
        if (from == null) problems.add(new Problem("fran", "Ange från vilken dag befattningen heter så."));
        return problems;
    }

    private OfficesPage page(Body body, Map<String, String> typed, List<Problem> problems) {
        List<Office> theirs = offices.of(body, clock.today());
        List<OfficeTitle> named = titles.list();
        return new OfficesPage(
                body.slug(),
                body.name(),
                theirs.stream().map(office -> named(office, named)).toList(),
                chosen("befattning", "Befattning", theirs, Office::key, OfficeTitle::plain, typed)
                        .withProblems(problems),
                chosen(
                                "organisation",
                                "Kommun",
                                theirs.stream()
                                        .flatMap(office -> offices.organisationsOf(office, clock.today()).stream())
                                        .distinct()
                                        .toList(),
                                Organisation::key,
                                Organisation::shortName,
                                typed)
                        .withProblems(problems),
                Field.text("titel", "Vad heter den där?")
                        .withHint("Till exempel förvaltningschef.")
                        .withValue(typed.getOrDefault("titel", ""))
                        .withProblems(problems),
                Field.of(Kind.DATE, "fran", "Från och med")
                        .withValue(typed.getOrDefault("fran", ""))
                        .withProblems(problems),
                problems);
    }

    private Named named(Office office, List<OfficeTitle> named) {
        LocalDate today = clock.today();
        return new Named(
                Swedish.capital(OfficeTitle.plain(office)),
                offices.organisationsOf(office, today).stream()
                        .map(organisation -> new Row(
                                organisation.shortName(),
                                OfficeTitle.inWords(OfficeTitle.in(organisation, office, named, today), office)))
                        .toList());
    }

    private static <T> Choices chosen(
            String id,
            String question,
            List<T> all,
            Function<T, String> key,
            Function<T, String> words,
            Map<String, String> typed) {
        return Choices.of(
                Choices.Kind.ONE_OF_MANY,
                id,
                question,
                all.stream()
                        .map(one -> Choice.of(
                                key.apply(one), words.apply(one), key.apply(one).equals(typed.get(id))))
                        .toList());
    }

    /** One in which anybody takes part by office. */
    private Body body(String slug) {
        return bodies.find(slug)
                .filter(body -> !offices.of(body, clock.today()).isEmpty())
                .orElseThrow(NotFound::new);
    }
}
