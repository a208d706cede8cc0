package se.samverka.people.composition;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Body;
import se.samverka.bodies.OnRenewal;
import se.samverka.county.Validity;
import se.samverka.people.People;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.look.Link;

/** How many of a body's seats are held, before a new decision on it. */
@Component
class SeatsOnRenewal implements OnRenewal {

    private final People people;
    private final CountyClock clock;

    SeatsOnRenewal(People people, CountyClock clock) {
        this.people = people;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Line> grounds(Body body, Validity period) {
        var seats = people.listSeats(body.id(), clock.today());
        if (seats.isEmpty()) return List.of();
        var held = seats.stream().filter(seat -> !seat.vacant()).count();
        return List.of(new Line(
                "Platser",
                "%d av %d är tillsatta i dag.".formatted(held, seats.size()),
                new Link("Alla platser", "/organ/" + body.slug() + "/platser")));
    }
}
