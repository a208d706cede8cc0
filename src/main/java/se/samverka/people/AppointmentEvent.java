package se.samverka.people;

import java.util.UUID;
import se.samverka.platform.identity.PersonId;

/** What has happened to who holds what; carries ids, never names. */
public sealed interface AppointmentEvent {

    record Appointed(UUID appointment) implements AppointmentEvent {}

    /** Its last day was set; it may lie ahead. */
    record AppointmentEnded(UUID appointment) implements AppointmentEvent {}

    /** What is on record of the person was changed, for example the name. */
    record PersonChanged(PersonId person) implements AppointmentEvent {}
}
