package se.samverka.meetings;

import se.samverka.bodies.Body;
import se.samverka.platform.identity.Actor;

/** Who may read a meeting's unpublished papers, at the moment of asking. */
public interface ReadsPapers {
    boolean all(Meeting meeting, Body body, Actor reader);
}
