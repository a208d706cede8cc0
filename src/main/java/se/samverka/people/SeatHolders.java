package se.samverka.people;

import java.util.Optional;
import se.samverka.bodies.Seat;

/** A seat with who holds it, on a day. */
public record SeatHolders(Seat seat, Optional<Holder> member, Optional<Holder> deputy) {

    public boolean vacant() {
        return member.isEmpty();
    }
}
