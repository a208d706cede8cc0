package se.samverka.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A module that lays letters, and knows which group each is about.
 *
 * <p>Who may read a letter follows from it: the group's own officials. A letter that no module knows is for
 * administrators only.
 */
public interface KnowsLetters {

    /** The kinds it lays, each with a word for the list. */
    Map<String, String> kinds();

    /** By what the letters are about; what is not known is left out. */
    Map<String, Group> groupsOf(Collection<String> abouts);

    /** Every group that its letters can be about, in order. */
    List<Group> listGroups();

    /** @param slug the group's word in addresses, which is also the scope of its officials' role */
    record Group(String slug, String name) {}
}
