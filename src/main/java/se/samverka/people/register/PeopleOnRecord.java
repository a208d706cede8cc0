package se.samverka.people.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Seat;
import se.samverka.people.Appointment;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.Holder;
import se.samverka.people.People;
import se.samverka.people.Person;
import se.samverka.people.SeatHolders;
import se.samverka.people.Sittings;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.reading.OncePerPage;

/** Answers who held what, from the two tables and the seats. */
@Component
class PeopleOnRecord implements People {

    private final Persons persons;
    private final Sittings sittings;
    private final Bodies bodies;
    private final OncePerPage once;

    PeopleOnRecord(Persons persons, Sittings sittings, Bodies bodies, OncePerPage once) {
        this.persons = persons;
        this.sittings = sittings;
        this.bodies = bodies;
        this.once = once;
    }

    @Override
    public Person person(PersonId id) {
        return persons.find(id).orElseThrow();
    }

    @Override
    public Map<PersonId, Person> listAll(Collection<PersonId> ids) {
        return persons.byId(ids);
    }

    @Override
    public Optional<Person> findByEmail(String email) {
        return persons.findByEmail(email);
    }

    @Override
    public List<SeatHolders> listSeats(BodyId body, LocalDate day) {
        var holders = holders(body, day);
        return bodies.listSeats(body, day).stream()
                .map(seat -> new SeatHolders(seat, at(holders, seat, Charge.MEMBER), at(holders, seat, Charge.DEPUTY)))
                .toList();
    }

    @Override
    public List<Holder> list(BodyId body, Charge charge, LocalDate day) {
        return holders(body, day).stream()
                .filter(holder -> holder.appointment().charge() == charge)
                .sorted(Comparator.comparing((Holder h) -> h.appointment().from())
                        .thenComparing(h -> h.person().name()))
                .toList();
    }

    @Override
    public List<Appointment> listAppointments(PersonId person, LocalDate day) {
        return sittings.of(person, day);
    }

    private record HoldersIn(BodyId body, LocalDate day) {}

    private List<Holder> holders(BodyId body, LocalDate day) {
        return once.get(new HoldersIn(body, day), List.class, () -> ask(body, day));
    }

    private List<Holder> ask(BodyId body, LocalDate day) {
        var held = sittings.in(body, day);
        var who = persons.byId(
                held.stream().map(one -> one.appointment().person()).toList());
        return held.stream()
                .map(one -> new Holder(known(who, one.appointment().person()), one.appointment(), one.awayUntil()))
                .toList();
    }

    private static Person known(Map<PersonId, Person> who, PersonId id) {
        return Objects.requireNonNull(who.get(id));
    }

    private static Optional<Holder> at(List<Holder> holders, Seat seat, Charge charge) {
        return holders.stream()
                .filter(h -> seat.id().equals(h.appointment().seat())
                        && h.appointment().charge() == charge)
                .findFirst();
    }
}
