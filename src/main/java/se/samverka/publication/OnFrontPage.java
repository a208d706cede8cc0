package se.samverka.publication;

import java.util.Optional;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.web.Section;

/** What a module hangs on the front page. */
public interface OnFrontPage {

    Place place();

    Optional<Section> section(Actor reader);

    /** In the order of the page. */
    enum Place {
        NEXT_MEETINGS,
        POLITICAL_GROUPS,
        CHIEF_OFFICERS,
        NETWORKS,
        LATEST_NOTES,
        DOCUMENTS,
        STRUCTURE,
        CONTACT
    }
}
