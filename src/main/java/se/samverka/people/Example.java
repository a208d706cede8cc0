package se.samverka.people;

import java.util.Set;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;

/**
 * A module's part of the sample that a new county can try: made up, marked as made up, and taken away again.
 *
 * <p>All parts are filled in one transaction, and removed in one. No letter is laid by either.
 */
public interface Example {

    /** Lowest first when it is filled, last when it is removed: the persons before the meetings they sit in. */
    int order();

    void fill(Actor actor);

    /** Takes away all that {@link #fill} made and what hangs on it, and nothing else. */
    void remove(Actor actor);

    /** Those of the sample's persons who stand in something that is kept when the sample is removed. */
    default Set<PersonId> needed(Set<PersonId> madeUp) {
        return Set.of();
    }
}
