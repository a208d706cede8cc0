package se.samverka.people.register;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.people.Appointment;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.AppointmentEvent.PersonChanged;
import se.samverka.people.AppointmentEvent.PersonShielded;
import se.samverka.people.Appointments;
import se.samverka.people.Person;
import se.samverka.people.Register;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.time.CountyClock;

@Component
class EnterPerson implements Register {

    private final Persons persons;
    private final Appointments appointments;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final CountyClock clock;

    EnterPerson(
            Persons persons,
            Appointments appointments,
            Audit audit,
            ApplicationEventPublisher events,
            CountyClock clock) {
        this.persons = persons;
        this.appointments = appointments;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public PersonId enter(Actor actor, NewPerson person) {
        return known(person)
                .or(() -> persons.add(person).map(id -> entered(actor, id, person)))
                .or(() -> known(person))
                .orElseThrow();
    }

    private Optional<PersonId> known(NewPerson person) {
        return Optional.ofNullable(person.email()).flatMap(persons::findByEmail).map(known -> {
            persons.fillIn(known.id(), person);
            events.publishEvent(new PersonChanged(known.id()));
            return known.id();
        });
    }

    private PersonId entered(Actor actor, PersonId id, NewPerson person) {
        audit.record(actor, "people.enter-person", "person/" + id.value(), Map.of("elected", person.elected()));
        return id;
    }

    @Override
    public List<Person> list() {
        return persons.list();
    }

    @Override
    public Person hold(PersonId person) {
        persons.lock(person);
        return persons.find(person).orElseThrow();
    }

    @Override
    @Transactional
    public void correct(Actor actor, PersonId person, Contact contact) {
        var before = persons.find(person).orElseThrow();
        persons.correct(person, contact);
        events.publishEvent(new PersonChanged(person));
        audit.record(actor, "people.correct-person", "person/" + person.value(), whatChanged(before, contact));
    }

    @Override
    @Transactional
    public void shield(Actor actor, PersonId person, boolean shielded) {
        var before = persons.find(person).orElseThrow().shielded();
        if (before == shielded) return;
        persons.shield(person, shielded);
        events.publishEvent(new PersonShielded(person));
        audit.record(actor, "people.shield", "person/" + person.value(), Audit.change("shielded", before, shielded));
    }

    /** Which, never what: names and addresses do not stand in the trail. */
    private static Map<String, Object> whatChanged(Person before, Contact after) {
        return Map.of(
                "name", !before.fullName().equals(after.name()),
                "email", !Objects.equals(before.email(), after.email()),
                "phone", !Objects.equals(before.phone(), after.phone()),
                "organisation", !Objects.equals(before.organisation(), after.organisation()));
    }

    @Override
    @Transactional
    public void makeAdministrator(Actor actor, PersonId person) {
        var id = charge(person, Charge.ADMINISTRATOR);
        audit.record(actor, "people.make-administrator", "person/" + person.value(), Map.of("appointment", id));
    }

    @Override
    @Transactional
    public void makeAuditor(Actor actor, PersonId person) {
        var id = charge(person, Charge.AUDITOR);
        audit.record(actor, "people.make-auditor", "person/" + person.value(), Map.of("appointment", id));
    }

    /** From today and until further notice, everywhere. */
    private UUID charge(PersonId person, Charge charge) {
        var id = UUID.randomUUID();
        appointments.add(new Appointment(id, person, null, null, charge, null, null, clock.today(), null, null, null));
        return id;
    }

    @Override
    public boolean hasAdministrator() {
        return !appointments.list(Charge.ADMINISTRATOR, clock.today()).isEmpty();
    }
}
