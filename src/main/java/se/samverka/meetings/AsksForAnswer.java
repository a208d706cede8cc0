package se.samverka.meetings;

import java.util.Optional;
import se.samverka.bodies.Body;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.web.Section;

/** Asks somebody signed in whether that person comes, where the person is called. */
public interface AsksForAnswer {

    /** @param fromDesk whether the answer leads back to the reader's own page, and not to the meeting's */
    Optional<Section> question(Meeting meeting, Body body, Actor reader, boolean fromDesk);
}
