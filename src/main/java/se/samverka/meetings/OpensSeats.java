package se.samverka.meetings;

import se.samverka.bodies.SeatId;

/** Where answers are kept: a seat whose member is called begins by waiting for an answer. */
public interface OpensSeats {
    void open(MeetingId meeting, SeatId seat, boolean hasDeputy);
}
