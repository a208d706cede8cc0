package se.samverka.people;

import java.time.LocalDate;
import java.util.UUID;
import se.samverka.platform.identity.PersonId;

/** What has happened to who holds what; carries ids, never names. */
public sealed interface AppointmentEvent {

    record Appointed(UUID appointment) implements AppointmentEvent {}

    /** Its last day was set, which may lie ahead; or it went with the sample and is on record no more. */
    record AppointmentEnded(UUID appointment) implements AppointmentEvent {}

    /**
     * What is told of the holder, such as the political party, was changed; or its days were, since another appointment
     * of the same holder on the same seat tells the rest. Nobody came and nobody left.
     */
    record ToldAnew(UUID appointment) implements AppointmentEvent {}

    /** A leave from it was entered, or taken away, for those days. */
    record LeaveChanged(UUID appointment, LocalDate from, LocalDate to) implements AppointmentEvent {

        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** What is on record of the person was changed, for example the name. */
    record PersonChanged(PersonId person) implements AppointmentEvent {}

    /** Whether anybody outside may read the name was changed. */
    record PersonShielded(PersonId person) implements AppointmentEvent {}
}
