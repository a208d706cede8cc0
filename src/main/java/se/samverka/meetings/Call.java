package se.samverka.meetings;

import java.util.UUID;
import se.samverka.bodies.SeatId;
import se.samverka.people.Appointment.Charge;
import se.samverka.platform.identity.PersonId;

/**
 * One person called to one meeting, as member or as deputy of the seat.
 *
 * @param uid the calendar entry's own, not guessable
 * @param token stands after the plus in the address that answers go to
 * @param sequence rises with each change (RFC 5545 §3.8.7.4)
 * @param withdrawn whether the call no longer holds
 */
public record Call(
        UUID id,
        MeetingId meeting,
        SeatId seat,
        PersonId person,
        Charge charge,
        String uid,
        String token,
        int sequence,
        boolean withdrawn) {

    public boolean toDeputy() {
        return charge == Charge.DEPUTY;
    }

    /** What its letters are about. */
    public String subject() {
        return "call/" + id;
    }
}
