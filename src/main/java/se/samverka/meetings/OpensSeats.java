package se.samverka.meetings;

import se.samverka.bodies.SeatId;
import se.samverka.platform.identity.Actor;

/** Where answers are kept: a seat whose member is called begins by waiting for an answer. */
public interface OpensSeats {

    void open(MeetingId meeting, SeatId seat, boolean hasDeputy);

    /** Somebody came or left while a notice was out; the deputy is called where that is what follows. */
    void settle(Actor actor, Meeting meeting, SeatId seat, Change change);

    enum Change {
        NEW_MEMBER,
        NO_MEMBER,
        NEW_DEPUTY,
        NO_DEPUTY
    }
}
