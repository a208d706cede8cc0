package se.samverka.nominations;

import se.samverka.bodies.Body;
import se.samverka.bodies.Seat;
import se.samverka.people.Appointment.Charge;

/**
 * Somebody to be named: a seat's member or its deputy.
 *
 * @param number among an organisation's places in the round, from 0; also in the names of the form's fields
 */
public record Place(int number, Body body, Seat seat, Charge charge) {

    public boolean isMembers() {
        return charge == Charge.MEMBER;
    }

    /** For example {@code ersättaren i Samverkansgruppen äldre}. */
    public String inWords() {
        var who = charge == Charge.MEMBER ? "ledamoten" : "ersättaren";
        return "%s i %s".formatted(who, body.name());
    }
}
