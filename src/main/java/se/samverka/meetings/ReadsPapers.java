package se.samverka.meetings;

import se.samverka.bodies.Body;
import se.samverka.platform.identity.Actor;

/** Who may read a meeting's unpublished papers, at the moment of asking. */
public interface ReadsPapers {
    boolean all(Meeting meeting, Body body, Actor reader);

    /** Rights follow the seat: a call opens them for exactly as long as the called serves on it. */
    boolean opensBy(Call call, Meeting meeting);
}
