package se.samverka.bodies.sketch;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Charter;
import se.samverka.bodies.OnSketch;
import se.samverka.bodies.Structure;
import se.samverka.bodies.Structure.Relation;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.picture.StructureSketch;
import se.samverka.platform.web.picture.StructureSketch.Box;
import se.samverka.platform.web.picture.StructureSketch.Kind;
import se.samverka.platform.web.picture.StructureSketch.Layer;
import se.samverka.platform.web.picture.StructureSketch.Meaning;
import se.samverka.platform.web.picture.StructureSketch.Tie;
import se.samverka.platform.web.picture.StructureSketch.Words;

/** The structure sketch of a day: what the data says, and no line more. */
@Component
class Sketches {

    private static final Words WORDS = new Words("tillsätter", "deltar i");
    private static final int LINES = 2;

    private final Bodies bodies;
    private final Structure structure;
    private final List<OnSketch> states;
    private final CountyClock clock;

    Sketches(Bodies bodies, Structure structure, List<OnSketch> states, CountyClock clock) {
        this.bodies = bodies;
        this.structure = structure;
        this.states =
                states.stream().sorted(Comparator.comparingInt(OnSketch::order)).toList();
        this.clock = clock;
    }

    StructureSketch today() {
        return on(clock.today());
    }

    /** Of those that go on that day or are to begin after it, named as on the day. */
    StructureSketch on(LocalDate today) {
        List<Body> shown = bodies.list().stream()
                .map(body -> bodies.body(body.id(), today))
                .filter(body -> body.ended() == null || !today.isAfter(body.ended()))
                .filter(body -> structure.historyOf(body.id()).onSketch())
                .filter(body -> isKnown(body, today))
                .toList();
        List<Map<BodyId, String>> said =
                states.stream().map(state -> state.states(shown, today)).toList();
        return new StructureSketch(
                "skiss",
                "Så hänger samverkan ihop",
                "Grupper och nätverk i fyra skikt: de som beslutar, förtroendevalda, chefer och lokala grupper.",
                Stream.of(Body.Layer.values())
                        .map(layer -> layer(layer, shown, said, today))
                        .toList(),
                ties(shown, today),
                WORDS);
    }

    /** Whether it had begun, or its beginning was decided: who looks back sees no later decision. */
    private boolean isKnown(Body body, LocalDate day) {
        LocalDate started = body.started();
        if (started == null || !day.isBefore(started)) return true;
        List<Charter> charters = bodies.listCharters(body.id());
        LocalDate decided = charters.isEmpty() ? null : charters.getLast().decidedOn();
        return decided == null || !day.isBefore(decided);
    }

    private Layer layer(Body.Layer layer, List<Body> shown, List<Map<BodyId, String>> said, LocalDate today) {
        return new Layer(
                label(layer),
                kind(layer),
                shown.stream()
                        .filter(body -> body.layer() == layer)
                        .map(body -> box(body, said, today))
                        .toList());
    }

    private Box box(Body body, List<Map<BodyId, String>> said, LocalDate today) {
        return new Box(body.slug(), name(body), state(body, said, today), "/organ/" + body.slug());
    }

    /** Local boxes are many and narrow: the place is the name, and what it is stands below. */
    private static String name(Body body) {
        return body.layer() == Body.Layer.LOCAL ? Swedish.capital(body.shortName()) : body.name();
    }

    private List<String> state(Body body, List<Map<BodyId, String>> said, LocalDate today) {
        LocalDate started = body.started();
        Stream<String> sort = body.layer() == Body.Layer.LOCAL ? Stream.of(body.kind()) : Stream.of();
        Stream<String> coming = started != null && today.isBefore(started)
                ? Stream.of(structure.historyOf(body.id()).begins(started))
                : Stream.of();
        Stream<String> live = said.stream().flatMap(each -> Stream.ofNullable(each.get(body.id())));
        return Stream.of(sort, coming, live)
                .flatMap(lines -> lines)
                .limit(LINES)
                .toList();
    }

    private List<Tie> ties(List<Body> shown, LocalDate today) {
        Set<String> slugs = shown.stream().map(Body::slug).collect(Collectors.toSet());
        return structure.listRelations().stream()
                .filter(relation -> notOver(relation, today))
                .map(this::tie)
                .distinct()
                .filter(tie -> slugs.contains(tie.from()) && slugs.contains(tie.to()))
                .toList();
    }

    /** One that is to begin is drawn with the body that is to begin; a body that goes on has no line before its day. */
    private boolean notOver(Relation relation, LocalDate today) {
        LocalDate to = relation.validity().to();
        boolean over = to != null && today.isAfter(to);
        return !over
                && (relation.validity().holdsOn(today)
                        || !bodies.body(relation.body()).livesOn(today));
    }

    private Tie tie(Relation relation) {
        String body = bodies.body(relation.body()).slug();
        String other = bodies.body(relation.other()).slug();
        return switch (relation.kind()) {
            case APPOINTED_BY -> new Tie(other, body, Meaning.APPOINTS);
            case TAKES_PART_IN -> new Tie(body, other, Meaning.TAKES_PART);
        };
    }

    private static String label(Body.Layer layer) {
        return switch (layer) {
            case DECIDING -> "Beslutar";
            case POLITICAL -> "Förtroendevalda";
            case OFFICIALS -> "Chefer";
            case LOCAL -> "Lokalt";
        };
    }

    private static Kind kind(Body.Layer layer) {
        return switch (layer) {
            case DECIDING -> Kind.DECIDING;
            case POLITICAL -> Kind.POLITICAL;
            case OFFICIALS -> Kind.OFFICIALS;
            case LOCAL -> Kind.LOCAL;
        };
    }
}
