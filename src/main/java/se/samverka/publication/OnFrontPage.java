package se.samverka.publication;

import java.util.Optional;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.language.Words;

/** What a module hangs on the front page. */
public interface OnFrontPage {

    Place place();

    /** On the Swedish page. */
    Optional<Section> section(Actor reader);

    /** On the page in that language; empty where the module says nothing in it. */
    default Optional<Section> section(Actor reader, Words words) {
        return words.isSwedish() ? section(reader) : Optional.empty();
    }

    /** In the order of the page. */
    enum Place {
        SUMMARY,
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
