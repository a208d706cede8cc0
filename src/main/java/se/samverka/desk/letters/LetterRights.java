package se.samverka.desk.letters;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.identity.Role;

/** Whose letters somebody may read, asked at the moment of reading. */
@Component
class LetterRights {

    private final Rights rights;

    LetterRights(Rights rights) {
        this.rights = rights;
    }

    /** @param groups the slugs of the reader's own groups; of no meaning to an administrator, who reads of all */
    record Reach(boolean everything, Set<String> groups) {

        boolean isNothing() {
            return !everything && groups.isEmpty();
        }

        /** @param group null where nobody knows which group the letter is about */
        boolean covers(@org.jspecify.annotations.Nullable String group) {
            return everything || group != null && groups.contains(group);
        }
    }

    Reach of(Actor reader) {
        var groups = rights.rolesOf(reader).stream()
                .filter(role -> Role.OFFICIALS.contains(role.name()))
                .map(Role::scope)
                .collect(Collectors.toUnmodifiableSet());
        return new Reach(rights.isAdministrator(reader), groups);
    }
}
