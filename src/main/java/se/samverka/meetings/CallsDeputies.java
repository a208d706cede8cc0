package se.samverka.meetings;

import se.samverka.bodies.SeatId;

/** Calls a seat's own deputy, and takes the call back; each with a letter. */
public interface CallsDeputies {

    /** With the same papers as the member; nobody else than the seat's own deputy. */
    void callDeputy(Meeting meeting, SeatId seat);

    /** For a deputy who has said yes already: a call that stands is not sent again. */
    void callDeputyUnlessCalled(Meeting meeting, SeatId seat);

    /** The letter is taken back if it has not left; otherwise the deputy is told. */
    void withdrawDeputy(Meeting meeting, SeatId seat);
}
