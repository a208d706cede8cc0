package se.samverka.meetings;

import java.util.Optional;
import se.samverka.bodies.Body;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.web.Section;

/** What a room or a module hangs on a meeting's page. */
public interface OnMeetingPage {

    Place place();

    Optional<Section> section(Meeting meeting, Body body, Actor reader);

    /** In the order of the page. */
    enum Place {
        YOUR_ANSWER,
        TO_DO,
        NOTES,
        AGENDA,
        ANSWERS,
        PAPERS
    }
}
