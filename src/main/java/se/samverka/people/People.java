package se.samverka.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverka.bodies.BodyId;
import se.samverka.platform.identity.PersonId;

/** Who is who, and who held what on any day. */
public interface People {

    /** @throws java.util.NoSuchElementException where there is no such person */
    Person person(PersonId id);

    /** Those there are of them. */
    Map<PersonId, Person> listAll(Collection<PersonId> ids);

    Optional<Person> findByEmail(String email);

    /** Each seat of the body that day, in order, vacant ones too. */
    List<SeatHolders> listSeats(BodyId body, LocalDate day);

    /** Those charged with it that day, in the order of appointment. */
    List<Holder> list(BodyId body, Appointment.Charge charge, LocalDate day);

    /** What somebody holds that day, everywhere. */
    List<Appointment> listAppointments(PersonId person, LocalDate day);

    default Optional<Holder> chair(BodyId body, LocalDate day) {
        return list(body, Appointment.Charge.CHAIR, day).stream().findFirst();
    }

    default Optional<Holder> viceChair(BodyId body, LocalDate day) {
        return list(body, Appointment.Charge.VICE_CHAIR, day).stream().findFirst();
    }
}
