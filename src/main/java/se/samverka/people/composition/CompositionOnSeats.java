package se.samverka.people.composition;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.Charter;
import se.samverka.people.OnSeatsPage;
import se.samverka.people.People;
import se.samverka.people.composition.Composed.Asked;
import se.samverka.people.composition.Composed.Led;
import se.samverka.platform.web.Section;

/** The body's composition, judged by the charter of the day. */
@Component
class CompositionOnSeats implements OnSeatsPage {

    private final Bodies bodies;
    private final People people;

    CompositionOnSeats(Bodies bodies, People people) {
        this.bodies = bodies;
        this.people = people;
    }

    /** Past its period a body is judged by the charter that it had; where the seats are unknown nothing is. */
    @Override
    public Optional<Section> section(Body body, LocalDate day) {
        return bodies.workingCharterOn(body.id(), day)
                .filter(Charter::knowsItsSeats)
                .map(charter -> new ComposedSection(composed(body, charter, day).flaws()));
    }

    private Composed composed(Body body, Charter charter, LocalDate day) {
        var rule = charter.chairRule();
        return Composed.of(
                new Asked(charter.deputyRule(), rule.chairByOn(day) != null, rule.viceChairByOn(day) != null),
                people.listSeats(body.id(), day),
                new Led(people.chair(body.id(), day), people.viceChair(body.id(), day)),
                day);
    }
}
