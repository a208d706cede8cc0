package se.samverka.people.officials;

import org.jspecify.annotations.Nullable;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.SeatId;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.Person;

/**
 * What somebody does in a body on a day.
 *
 * @param seat null for a charge that is no seat
 */
record Post(BodyId body, Charge charge, @Nullable SeatId seat, Person person) {}
