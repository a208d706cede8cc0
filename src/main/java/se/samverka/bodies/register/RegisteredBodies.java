package se.samverka.bodies.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Charter;
import se.samverka.bodies.FoundingPower;
import se.samverka.bodies.Seat;
import se.samverka.bodies.SeatId;
import se.samverka.bodies.Structure;
import se.samverka.bodies.register.RegisteredBody.RegisteredCharter;
import se.samverka.platform.time.CountyClock;

/** Answers which bodies there are and what they are for, on any day. */
@Component
class RegisteredBodies implements Bodies, Structure {

    private final RememberedBodies bodies;
    private final CountyClock clock;

    RegisteredBodies(RememberedBodies bodies, CountyClock clock) {
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    public Optional<Body> find(String slug) {
        return bodies.register().find(slug).map(body -> body.on(clock.today()));
    }

    @Override
    public Optional<String> currentSlug(String oldSlug) {
        return bodies.register().currentSlug(oldSlug);
    }

    @Override
    public Body body(BodyId id) {
        return body(id, clock.today());
    }

    @Override
    public Body body(BodyId id, LocalDate day) {
        return bodies.register().body(id).on(day);
    }

    @Override
    public List<Body> list() {
        return bodies.register().on(clock.today());
    }

    @Override
    public Optional<Charter> charterOn(BodyId body, LocalDate day) {
        return bodies.register().body(body).charterOn(day);
    }

    @Override
    public List<Charter> listCharters(BodyId body) {
        return bodies.register().body(body).charters().stream()
                .map(RegisteredCharter::charter)
                .toList();
    }

    @Override
    public List<Seat> listSeats(BodyId body, LocalDate day) {
        return bodies.register().body(body).seatsOn(day);
    }

    @Override
    public Seat seat(SeatId seat) {
        return bodies.register().findSeat(seat).orElseThrow(() -> RegisteredBody.missing(seat));
    }

    @Override
    public List<Relation> listRelations() {
        return bodies.register().relations();
    }

    @Override
    public List<FoundingPower> listFoundingPowers() {
        return bodies.register().powers();
    }

    @Override
    public List<Succession> listSuccessions() {
        return bodies.register().successions();
    }

    @Override
    public List<Hosting> listHostings(BodyId body) {
        return bodies.register().body(body).hostings();
    }

    @Override
    public Optional<LocalDate> enteredOn(BodyId body, LocalDate validFrom) {
        return bodies.register().body(body).charters().stream()
                .filter(one -> one.charter().validFrom().equals(validFrom))
                .findFirst()
                .map(RegisteredCharter::entered);
    }

    @Override
    public History historyOf(BodyId body) {
        return bodies.register().body(body).history();
    }
}
