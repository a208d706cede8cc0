package se.samverka.desk;

import java.util.Optional;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.web.Section;

/** What a module hangs on the reader's own page. */
public interface OnMyPage {

    Place place();

    /** Empty where it does not concern the reader. */
    Optional<Section> section(Actor reader);

    /** In the order of the page. */
    enum Place {
        /** Who the reader is here, in a line below the day. */
        WHO,
        NEXT_MEETING,
        AT_HOME,
        /** Below the first steps of an empty county. */
        FIRST_STEPS,
        /** Below what is to be done. */
        MY_GROUPS,
        /** Beside it: who comes to the next meeting. */
        ANSWERS,
        /** Beside it: which letters reach the reader. */
        MAIL,
        /** Below it all: what is the reader's own. */
        OWN
    }
}
