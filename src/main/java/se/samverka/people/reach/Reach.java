package se.samverka.people.reach;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.bodies.Body;
import se.samverka.people.Appointment;
import se.samverka.people.Holder;
import se.samverka.people.People;
import se.samverka.people.Register;
import se.samverka.people.Sittings;
import se.samverka.people.Sittings.Sitting;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.time.CountyClock;

/** Tells who supports a group how its members are reached; that somebody shielded was among them is kept in the trail. */
@Component
class Reach {

    private final Sittings sittings;
    private final People people;
    private final Register register;
    private final Audit audit;
    private final CountyClock clock;

    Reach(Sittings sittings, People people, Register register, Audit audit, CountyClock clock) {
        this.sittings = sittings;
        this.people = people;
        this.register = register;
        this.audit = audit;
        this.clock = clock;
    }

    /** Seats first, in order, each with its deputy; then those who lead and support. */
    @Transactional
    List<Holder> read(Actor reader, Body body) {
        var holders = holders(body);
        var shielded =
                holders.stream().filter(holder -> holder.person().shielded()).count();
        if (shielded > 0)
            audit.record(reader, "people.read-shielded", "body/" + body.id().value(), Map.of("persons", shielded));
        return holders;
    }

    /** False where the person holds nothing in the group. */
    @Transactional
    boolean shield(Actor actor, Body body, PersonId person) {
        var belongs =
                holders(body).stream().anyMatch(holder -> holder.person().id().equals(person));
        if (belongs) register.shield(actor, person, true);
        return belongs;
    }

    private List<Holder> holders(Body body) {
        var seated = people.listSeats(body.id(), clock.today()).stream()
                .flatMap(seat -> Stream.of(seat.member(), seat.deputy()).flatMap(Optional::stream));
        var others = sittings.in(body.id(), clock.today()).stream()
                .map(Sitting::appointment)
                .filter(appointment -> !appointment.charge().isOnSeat())
                .sorted(Comparator.comparing(Appointment::charge))
                .map(appointment -> new Holder(people.person(appointment.person()), appointment));
        return Stream.concat(seated, others).toList();
    }
}
