package se.samverka.people.seats;

import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.samverka.bodies.Bodies;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.People;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.language.Words;

/** Who sits in a body, as anybody may read it. */
@Controller
class SeatsController {

    private final People people;
    private final Bodies bodies;
    private final Rights rights;
    private final CountyClock clock;
    private final Leaders leaders;

    SeatsController(People people, Bodies bodies, Rights rights, CountyClock clock, Leaders leaders) {
        this.people = people;
        this.bodies = bodies;
        this.rights = rights;
        this.clock = clock;
        this.leaders = leaders;
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/organ/{organ}/platser")
    Page seats(@PathVariable String organ, Actor actor) {
        var body = bodies.find(organ).orElseThrow(NotFound::new);
        var seats = people.listSeats(body.id(), clock.today());
        var deputies = bodies.hasDeputies(body.id(), clock.today());
        return new SeatsPage(
                body.slug(),
                body.name(),
                SeatWords.count(seats, deputies, Words.SWEDISH),
                Swedish.day(clock.today()),
                SeatWords.rows(seats),
                deputies,
                leaders.of(body),
                rights.holdsAny(actor, Set.of(Charge.SUPPORT.role()), body.slug()));
    }
}
