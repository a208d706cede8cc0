package se.samverka.nominations;

import java.util.Optional;
import se.samverka.platform.web.Section;

/** A room that has something of its own to show on a round's page. */
public interface OnNominationPage {

    /** Empty where it has nothing to do with the round. */
    Optional<Section> section(Nomination nomination);
}
