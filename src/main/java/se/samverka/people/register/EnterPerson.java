package se.samverka.people.register;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.people.Appointment;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.AppointmentEvent.PersonChanged;
import se.samverka.people.Appointments;
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
        var known = person.email() == null
                ? null
                : persons.findByEmail(person.email()).orElse(null);
        if (known != null) {
            persons.fillIn(known.id(), person);
            events.publishEvent(new PersonChanged(known.id()));
            return known.id();
        }
        var id = persons.add(person);
        audit.record(actor, "people.enter-person", "person/" + id.value(), Map.of("elected", person.elected()));
        return id;
    }

    @Override
    @Transactional
    public void makeAdministrator(Actor actor, PersonId person) {
        var id = UUID.randomUUID();
        appointments.add(new Appointment(
                id, person, null, null, Charge.ADMINISTRATOR, null, null, clock.today(), null, null, null));
        audit.record(actor, "people.make-administrator", "person/" + person.value(), Map.of("appointment", id));
    }

    @Override
    public boolean hasAdministrator() {
        return appointments.anyAdministrator();
    }
}
