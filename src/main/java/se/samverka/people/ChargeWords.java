package se.samverka.people;

import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Seat;

/** What somebody is charged with, in words. */
@Component
public class ChargeWords {

    private final Bodies bodies;

    ChargeWords(Bodies bodies) {
        this.bodies = bodies;
    }

    /** For example {@code ledamot för Askvik i Samverkansgruppen äldre}. */
    public String of(Appointment appointment) {
        return appointment.charge().swedish() + forSeat(appointment) + in(appointment.body());
    }

    private String forSeat(Appointment appointment) {
        return appointment.seat() == null
                ? ""
                : " för " + bodies.seat(appointment.seat()).label();
    }

    private String in(@org.jspecify.annotations.Nullable BodyId body) {
        return body == null ? "" : " i " + bodies.body(body).name();
    }

    /** The seat's word, for example {@code Askvik}; empty for a charge that is no seat. */
    public String place(Appointment appointment) {
        if (appointment.seat() == null) return "";
        Seat seat = bodies.seat(appointment.seat());
        return seat.label();
    }
}
