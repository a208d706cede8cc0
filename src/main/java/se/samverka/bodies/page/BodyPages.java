package se.samverka.bodies.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.Charter;
import se.samverka.bodies.Charter.Task;
import se.samverka.bodies.OnBodyPage;
import se.samverka.bodies.OnBodyPage.Place;
import se.samverka.bodies.Standing;
import se.samverka.bodies.Structure;
import se.samverka.bodies.Structure.Relation;
import se.samverka.bodies.Structure.Succession;
import se.samverka.bodies.WorkKind;
import se.samverka.bodies.charter.ChairWords;
import se.samverka.bodies.charter.CharterText;
import se.samverka.bodies.charter.Period;
import se.samverka.bodies.charter.Sides;
import se.samverka.bodies.charter.Versions;
import se.samverka.bodies.page.BodyPage.RelationPart;
import se.samverka.bodies.page.BodyPage.TaskPart;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Page.Alternate;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.language.Words;
import se.samverka.platform.web.look.Link;

/** Puts a body's page together from its charter and from what other modules hang on it. */
@Component
class BodyPages {

    private final Bodies bodies;
    private final Structure structure;
    private final List<OnBodyPage> hung;
    private final Sides sides;
    private final Hosts hosts;
    private final CountyClock clock;

    BodyPages(Bodies bodies, Structure structure, List<OnBodyPage> hung, Sides sides, Hosts hosts, CountyClock clock) {
        this.bodies = bodies;
        this.structure = structure;
        this.hung = hung;
        this.sides = sides;
        this.hosts = hosts;
        this.clock = clock;
    }

    BodyPage page(Body body, Actor reader) {
        LocalDate today = clock.today();
        List<Charter> charters = bodies.listCharters(body.id());
        Standing standing = Standing.on(charters, today);
        Charter charter = standing.known().orElse(null);
        Structure.History history = structure.historyOf(body.id());
        return new BodyPage(
                body.slug(),
                body.name(),
                Swedish.capital(body.kind()),
                charter == null ? "" : charter.purpose(),
                BodyTags.onPage(body, history, standing, today),
                body.legalForm().onlyRecommends(),
                body.example() || charter != null && charter.example(),
                standing.inWords(Words.SWEDISH),
                late(body, standing, today),
                history.remark(),
                Period.life(body, history, today),
                charter == null ? "" : ChairWords.turn(charter.chairRule(), sides),
                at(new Place.Leaders(), body, reader),
                at(new Place.NextMeeting(), body, reader),
                at(new Place.Seats(), body, reader),
                at(new Place.Meetings(), body, reader),
                charter == null ? List.of() : tasks(charter, body, reader),
                charter == null ? null : CharterText.of(charter, sides),
                Versions.of(body, charters),
                Stream.concat(relations(body, today).stream(), successions(body).stream())
                        .toList(),
                hosts.of(body),
                alternates(body));
    }

    private List<Alternate> alternates(Body body) {
        Stream<Alternate> theirs = hung.stream().flatMap(part -> part.alternates(body).stream());
        return Stream.of(
                        Stream.of(Alternate.feed("Nytt från " + body.name(), "/flode/" + body.slug() + ".atom")),
                        theirs,
                        Stream.of(Alternate.data(BodyDataController.ADDRESS + "/" + body.slug())))
                .flatMap(some -> some)
                .toList();
    }

    /** Nobody is stopped from meeting; the page says how it stands. */
    private static @Nullable String late(Body body, Standing standing, LocalDate today) {
        boolean goesOn = body.ended() == null || !today.isAfter(body.ended());
        return goesOn && standing instanceof Standing.Past
                ? standing.inWords(Words.SWEDISH) + " Nytt beslut är inte inlagt."
                : null;
    }

    List<Section> at(Place place, Body body, Actor reader) {
        return hung.stream()
                .filter(part -> part.place().equals(place))
                .flatMap(part -> part.section(body, reader).stream())
                .toList();
    }

    /** What is done of a kind hangs under the first task that names the kind. */
    private List<TaskPart> tasks(Charter charter, Body body, Actor reader) {
        List<TaskPart> parts = new ArrayList<>();
        List<WorkKind> shown = new ArrayList<>();
        for (Task task : charter.tasks()) {
            List<WorkKind> kinds = task.kinds().stream()
                    .sorted()
                    .filter(kind -> !shown.contains(kind))
                    .toList();
            shown.addAll(kinds);
            parts.add(task(parts.size() + 1, task, kinds, body, reader));
        }
        return parts;
    }

    private TaskPart task(int number, Task task, List<WorkKind> kinds, Body body, Actor reader) {
        List<Section> work = new ArrayList<>();
        List<String> empty = new ArrayList<>();
        for (WorkKind kind : kinds) {
            List<Section> done = at(new Place.UnderTask(kind), body, reader);
            work.addAll(done);
            if (done.isEmpty()) empty.add(EmptyWords.of(kind));
        }
        return new TaskPart(number, task.text(), CharterText.blankIfNone(task.clause()), work, empty);
    }

    private List<RelationPart> relations(Body body, LocalDate today) {
        return structure.listRelations().stream()
                .filter(relation -> relation.validity().to() == null
                        || !today.isAfter(relation.validity().to()))
                .flatMap(relation -> relation(body, relation).stream())
                .toList();
    }

    private List<RelationPart> successions(Body body) {
        return structure.listSuccessions().stream()
                .filter(one -> one.body().equals(body.id()) || one.successor().equals(body.id()))
                .map(one -> succession(one, one.body().equals(body.id())))
                .toList();
    }

    private RelationPart succession(Succession one, boolean ends) {
        Body other = bodies.body(ends ? one.successor() : one.body());
        return new RelationPart(
                ends ? "Efterträds av" : "Efterträder",
                new Link(other.name(), "/organ/" + other.slug()),
                "från " + Swedish.day(one.from()));
    }

    private List<RelationPart> relation(Body body, Relation relation) {
        boolean from = relation.body().equals(body.id());
        boolean to = relation.other().equals(body.id());
        if (!from && !to) return List.of();
        Body other = bodies.body(from ? relation.other() : relation.body());
        return List.of(new RelationPart(
                words(relation.kind(), from), new Link(other.name(), "/organ/" + other.slug()), detail(relation)));
    }

    private static String words(Relation.Kind kind, boolean from) {
        return switch (kind) {
            case APPOINTED_BY -> from ? "Tillsatt av" : "Tillsätter";
            case TAKES_PART_IN -> from ? "Deltar i" : "Här deltar";
        };
    }

    private static String detail(Relation relation) {
        LocalDate from = relation.validity().from();
        return Stream.of(from == null ? "" : "från " + Swedish.day(from), CharterText.blankIfNone(relation.note()))
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
