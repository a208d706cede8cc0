package se.samverka.bodies.english;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.Shelf;
import se.samverka.bodies.Structure;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.language.Language;
import se.samverka.platform.web.language.Words;

/** The bodies under their headings, in English. */
@Component
class EnglishShelves {

    private final Bodies bodies;
    private final Structure structure;
    private final CountyClock clock;

    EnglishShelves(Bodies bodies, Structure structure, CountyClock clock) {
        this.bodies = bodies;
        this.structure = structure;
        this.clock = clock;
    }

    record Part(String heading, List<Row> rows) {}

    /** @param name in Swedish @param title in English, or the same */
    record Row(String href, String name, String title) {

        public boolean translated() {
            return !title.equals(name);
        }
    }

    List<Part> list() {
        return Stream.of(Shelf.values()).flatMap(shelf -> find(shelf).stream()).toList();
    }

    /** Empty where no body stands there. */
    Optional<Part> find(Shelf shelf) {
        var rows =
                shelf.of(bodies.list(), clock.today()).stream().map(this::row).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Part(Words.ENGLISH.of(shelf), rows));
    }

    private Row row(Body body) {
        var english = structure.historyOf(body.id()).english();
        return new Row(
                Language.ENGLISH.at("/organ/" + body.slug()),
                body.name(),
                english == null ? body.name() : english.name());
    }
}
