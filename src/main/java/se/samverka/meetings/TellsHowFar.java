package se.samverka.meetings;

import java.util.Optional;
import se.samverka.platform.web.look.Tag;

/** How far a room has come with a meeting, as a tag in the list of an official's groups. */
public interface TellsHowFar {

    Column column();

    /** Empty where there is nothing to say. */
    Optional<Tag> howFar(Meeting meeting);

    enum Column {
        NOTICE,
        NOTES
    }
}
