package se.samverka.bodies.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyBook;
import se.samverka.bodies.BodyBook.Preset;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Case;
import se.samverka.bodies.Cases;
import se.samverka.bodies.Charter;
import se.samverka.bodies.DecidedInCase.Prepared;
import se.samverka.bodies.Standing;
import se.samverka.bodies.Structure;
import se.samverka.bodies.cases.CasePage.Change;
import se.samverka.bodies.cases.CasePage.Row;
import se.samverka.bodies.charter.AgreementBeside;
import se.samverka.bodies.form.FormPage.Answer;
import se.samverka.bodies.form.Typed;
import se.samverka.desk.DeskTabs;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.look.Link;
import se.samverka.platform.web.look.Status;
import se.samverka.platform.web.look.Tag;
import se.samverka.platform.web.look.Tone;

/** Puts the pages of cases together. */
@Component
class CasePages {

    private final Cases cases;
    private final DecideCase deciding;
    private final BodyBook book;
    private final AgreementBeside beside;
    private final Bodies bodies;
    private final Structure structure;
    private final DeskTabs tabs;
    private final CountyClock clock;

    CasePages(
            Cases cases,
            DecideCase deciding,
            BodyBook book,
            AgreementBeside beside,
            Bodies bodies,
            Structure structure,
            DeskTabs tabs,
            CountyClock clock) {
        this.cases = cases;
        this.deciding = deciding;
        this.book = book;
        this.beside = beside;
        this.bodies = bodies;
        this.structure = structure;
        this.tabs = tabs;
        this.clock = clock;
    }

    CasesPage all(Actor reader) {
        return new CasesPage(
                tabs.of(reader, CaseAddress.ALL),
                cases.list().stream()
                        .sorted(Comparator.comparing((Case one) -> one.decidedOn() != null)
                                .thenComparing(Case::number, Comparator.reverseOrder()))
                        .map(this::row)
                        .toList(),
                goingOn()
                        .map(body -> new Link(body.name(), "/organ/" + body.slug() + "/byt-namn"))
                        .toList());
    }

    private Stream<Body> goingOn() {
        return bodies.list().stream()
                .filter(body -> body.ended() == null || !body.ended().isBefore(clock.today()));
    }

    private CasesPage.Row row(Case one) {
        boolean decided = one.decidedOn() != null;
        String about = one.bodies().stream().map(book::latestName).collect(Collectors.joining(", "));
        return new CasesPage.Row(
                one.title(),
                CaseAddress.of(one.number()),
                about,
                decided ? new Tag("beslutat", Tone.GOOD) : Status.IN_HAND.tag());
    }

    CasePage page(Case one, boolean arranging, List<String> refused) {
        List<Prepared> prepared = deciding.prepared(one);
        return new CasePage(
                one.title(),
                CaseAddress.of(one.number()),
                ChainInWords.limit(one),
                one.limitPassed(clock.today()).orElse(null),
                ChainInWords.steps(one, starts(one, prepared), clock.today()),
                changes(one),
                ChainInWords.grounds(one, true, clock.today()),
                rows(one, prepared),
                presets(),
                one.decidedOn() == null,
                arranging,
                refused);
    }

    private List<Change> changes(Case one) {
        return one.steps().stream().map(step -> change(one, step)).toList();
    }

    private Change change(Case in, Case.Step step) {
        return new Change(
                step.kind().swedish() + ", " + step.when(clock.today()),
                CaseAddress.of(in.number()) + "/steg/" + step.id(),
                !step.isDecided(),
                in.whyNotMove(step, true).allows(),
                in.whyNotMove(step, false).allows(),
                Case.whyNotRemove(step).hindrances().stream()
                        .map(Verdict.Hindrance::sentence)
                        .findFirst()
                        .orElse(""));
    }

    /** The first day of the first of what is to be decided, or is. */
    private Optional<LocalDate> starts(Case one, List<Prepared> prepared) {
        Stream<LocalDate> days = one.decidedOn() == null
                ? prepared.stream().flatMap(waiting -> Stream.ofNullable(waiting.starts()))
                : one.bodies().stream()
                        .flatMap(body -> bodies.listCharters(body).stream())
                        .filter(charter -> Objects.equals(charter.decidedOn(), one.decidedOn()))
                        .map(Charter::validFrom);
        return days.min(Comparator.naturalOrder());
    }

    private List<Row> rows(Case one, List<Prepared> waiting) {
        Map<BodyId, Prepared> prepared =
                waiting.stream().collect(Collectors.toMap(Prepared::body, Function.identity(), (first, same) -> first));
        return one.bodies().stream()
                .map(body -> row(bodies.body(body), Optional.ofNullable(prepared.get(body))))
                .toList();
    }

    /** @param prepared empty once it is decided */
    private Row row(Body body, Optional<Prepared> prepared) {
        Optional<Charter> charter = bodies.listCharters(body.id()).stream().findFirst();
        return new Row(
                book.latestName(body.id()),
                prepared.map(Prepared::href).orElse("/organ/" + body.slug() + "/historik"),
                prepared.map(Prepared::detail).orElse(""),
                tags(body, charter, prepared),
                prepared.map(Prepared::whyNot).orElse(""),
                charter.map(known -> String.join(" ", beside.undeclared(body.id(), known)))
                        .orElse(""),
                "/organ/" + body.slug() + "/byt-namn");
    }

    private List<Tag> tags(Body body, Optional<Charter> charter, Optional<Prepared> prepared) {
        List<Tag> tags = new ArrayList<>();
        if (prepared.isPresent()) tags.add(new Tag(prepared.get().what(), Tone.QUIET));
        else if (body.started() != null && clock.today().isBefore(body.started()))
            tags.add(new Tag(structure.historyOf(body.id()).begins(body.started()), Tone.QUIET));
        boolean isNew = prepared.filter(one -> !one.detail().isEmpty()).isEmpty();
        if (isNew && charter.filter(Charter::trial).isPresent()) tags.add(new Tag("på prov", Tone.GOING));
        return tags;
    }

    /** Kinds of bodies from the county's folder, each by its place there. */
    private Stream<Answer> kinds() {
        List<Preset> presets = book.listPresets();
        return IntStream.range(0, presets.size())
                .mapToObj(place -> new Answer(
                        CaseAddress.PRESET + place,
                        "Slag: " + presets.get(place).label()));
    }

    /** Bodies that go on, and have a charter to begin with. */
    private Choices presets() {
        Stream<Answer> charters = goingOn()
                .filter(body -> !Objects.equals(
                        Standing.on(bodies.listCharters(body.id()), clock.today()), new Standing.Unknown()))
                .map(body -> new Answer(body.slug(), "Uppdraget för " + body.name()));
        return Answer.choices(
                Choices.Kind.ONE_OF_MANY,
                new Typed(Map.of()),
                "mall",
                "Vad ska förslaget börja med?",
                Stream.of(Stream.of(new Answer("", "Ett tomt uppdrag")), kinds(), charters)
                        .flatMap(some -> some)
                        .toList());
    }
}
