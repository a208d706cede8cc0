package se.samverka.bodies.page;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.Charter;
import se.samverka.bodies.Shelf;
import se.samverka.bodies.Standing;
import se.samverka.bodies.Structure;
import se.samverka.bodies.page.BodiesPage.Part;
import se.samverka.bodies.page.BodiesPage.Row;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.language.Words;

/** All bodies, each under its heading. */
@Component
class BodyList {

    private final Bodies bodies;
    private final Structure structure;
    private final CountyClock clock;

    BodyList(Bodies bodies, Structure structure, CountyClock clock) {
        this.bodies = bodies;
        this.structure = structure;
        this.clock = clock;
    }

    List<Part> parts() {
        return Stream.of(Shelf.values())
                .map(shelf -> new Part(Words.SWEDISH.of(shelf), shelf == Shelf.LOCAL, rows(shelf)))
                .filter(part -> !part.rows().isEmpty())
                .toList();
    }

    List<Row> rows(Shelf shelf) {
        LocalDate today = clock.today();
        return shelf.of(bodies.list(), today).stream()
                .map(body -> row(body, today))
                .toList();
    }

    private Row row(Body body, LocalDate today) {
        List<Charter> charters = bodies.listCharters(body.id());
        return new Row(
                body.slug(),
                body.name(),
                charters.isEmpty() ? "" : charters.getFirst().purpose(),
                BodyTags.of(body, structure.historyOf(body.id()), Standing.on(charters, today), today),
                body.example());
    }
}
