package se.samverka.bodies.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyEvent;
import se.samverka.bodies.Charter;
import se.samverka.bodies.Structure;
import se.samverka.bodies.Structure.Name;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.publication.Index;
import se.samverka.publication.Publishable;

/** Bodies as search finds them: by all names they have had, and by what they are for. */
@Component
class PublishedBodies implements Publishable {

    private static final Set<String> EVERYBODY = Set.of("everybody");

    private final Bodies bodies;
    private final Structure structure;
    private final Index index;
    private final CountyClock clock;

    PublishedBodies(Bodies bodies, Structure structure, Index index, CountyClock clock) {
        this.bodies = bodies;
        this.structure = structure;
        this.index = index;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "body";
    }

    @Override
    public Stream<Thing> all() {
        return bodies.list().stream().map(this::thing);
    }

    /** In the change's own transaction; a former address is found no more. */
    @EventListener
    void changed(BodyEvent event) {
        structure.historyOf(event.body()).formerSlugs().forEach(slug -> index.remove(kind(), slug));
        bodies.list().stream()
                .filter(body -> body.id().equals(event.body()))
                .map(this::thing)
                .forEach(index::put);
    }

    private Thing thing(Body body) {
        return new Thing(
                kind(),
                body.slug(),
                "/organ/" + body.slug(),
                Swedish.capital(body.kind()),
                body.name(),
                text(body),
                date(body),
                body.slug(),
                EVERYBODY);
    }

    /** One that goes on is of the present, however old; one that is over is of its last day. */
    private @Nullable LocalDate date(Body body) {
        LocalDate ended = body.ended();
        return ended != null && ended.isBefore(clock.today()) ? ended : null;
    }

    private String text(Body body) {
        List<Name> names = structure.historyOf(body.id()).names();
        Stream<String> called = names.stream().flatMap(name -> Stream.of(name.name(), name.shortName()));
        Stream<String> meant = bodies.listCharters(body.id()).stream().flatMap(PublishedBodies::words);
        return Stream.concat(called, meant).distinct().collect(Collectors.joining("\n"));
    }

    private static Stream<String> words(Charter charter) {
        return Stream.concat(
                Stream.of(charter.purpose()), charter.tasks().stream().map(Charter.Task::text));
    }
}
