package se.samverka.people.example;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.Charter;
import se.samverka.people.AppointmentEvent.AppointmentEnded;
import se.samverka.people.Example;
import se.samverka.people.People;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.time.CountyClock;

/** The sample's persons: somebody on every seat, chairs, and officials. */
@Component
class ExamplePeople implements Example {

    private final MadeUpPersons madeUp;
    private final SeatMadeUp seating;
    private final People people;
    private final Bodies bodies;
    private final ObjectProvider<Example> parts;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final CountyClock clock;

    ExamplePeople(
            MadeUpPersons madeUp,
            SeatMadeUp seating,
            People people,
            Bodies bodies,
            ObjectProvider<Example> parts,
            Audit audit,
            ApplicationEventPublisher events,
            CountyClock clock) {
        this.madeUp = madeUp;
        this.seating = seating;
        this.people = people;
        this.bodies = bodies;
        this.parts = parts;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void fill(Actor actor) {
        var names = new MadeUpNames(email -> people.findByEmail(email).isPresent());
        var bench = new Bench(actor, names, new HashMap<>());
        bodies.list().stream()
                .filter(this::goesOn)
                .forEach(body -> charter(body).ifPresent(charter -> seating.fill(body, charter, bench)));
        audit.record(
                actor,
                "people.fill-example",
                "example",
                Map.of("persons", madeUp.list().size()));
    }

    private boolean goesOn(Body body) {
        return body.ended() == null || !body.ended().isBefore(clock.today());
    }

    /** In force today, or else the first to come: a group that begins next year is tried today. */
    private Optional<Charter> charter(Body body) {
        List<Charter> newestFirst = bodies.listCharters(body.id());
        return bodies.charterOn(body.id(), clock.today())
                .or(() -> newestFirst.reversed().stream()
                        .filter(charter -> charter.validFrom().isAfter(clock.today()))
                        .findFirst());
    }

    @Override
    public void remove(Actor actor) {
        Set<PersonId> all = madeUp.list();
        var kept = new HashSet<PersonId>();
        parts.stream().forEach(part -> kept.addAll(part.needed(all)));
        var appointments = madeUp.removeAppointments();
        appointments.forEach(ended -> events.publishEvent(new AppointmentEnded(ended)));
        madeUp.close(kept, clock.instant());
        var gone = madeUp.remove(
                all.stream().filter(person -> !kept.contains(person)).toList());
        audit.record(
                actor,
                "people.remove-example",
                "example",
                Map.of("persons", gone, "appointments", appointments.size(), "kept", kept.size()));
    }

    /** Who fills the seats, and on whose charge; the officials are the same in every group of a layer. */
    record Bench(Actor actor, MadeUpNames names, Map<String, PersonId> officials) {}
}
