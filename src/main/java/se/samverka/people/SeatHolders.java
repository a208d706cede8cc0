package se.samverka.people;

import java.util.Optional;
import se.samverka.bodies.Seat;

/** A seat with who holds it, on a day. */
public record SeatHolders(Seat seat, Optional<Holder> member, Optional<Holder> deputy) {

    /** The member who is called to meetings: nobody who is on leave. */
    public Optional<Holder> calledMember() {
        return member.filter(holder -> !holder.isAway());
    }

    /** The deputy who can be called: nobody who is on leave. */
    public Optional<Holder> calledDeputy() {
        return deputy.filter(holder -> !holder.isAway());
    }

    /** Whether the deputy is called with nobody asked before: the seat is vacant, or its member on leave. */
    public boolean goesToDeputy() {
        return calledMember().isEmpty() && calledDeputy().isPresent();
    }

    public boolean vacant() {
        return member.isEmpty();
    }
}
