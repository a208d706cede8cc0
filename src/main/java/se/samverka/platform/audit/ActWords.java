package se.samverka.platform.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A module that can say in words what it writes in the trail: the trail itself holds words in code and ids. */
public interface ActWords {

    /**
     * Every act of the module, and what somebody then did, as it follows on a name: {@code "skickade kallelsen till {}"}
     * with braces for what it was done to.
     */
    Map<String, String> acts();

    /** By subject, what it is called; what is not known, or is no more, is left out. */
    default Map<String, Thing> things(Collection<String> subjects) {
        return Map.of();
    }

    /** The ids of those subjects that are of a kind, for example {@code round/}; whatever else stands there is passed by. */
    static List<UUID> ids(Collection<String> subjects, String kind) {
        return subjects.stream()
                .filter(subject -> subject.matches(kind + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(subject -> UUID.fromString(subject.substring(kind.length())))
                .toList();
    }

    /** What the keys of details mean. */
    default Map<String, String> keys() {
        return Map.of();
    }

    /** What words in code mean, where they stand as values in details. */
    default Map<String, String> values() {
        return Map.of();
    }

    /** On whose behalf: by role, as it follows on {@code på uppdrag av}. */
    default Map<String, String> roles() {
        return Map.of();
    }

    /** @param href where it is shown to anybody; null where it is not */
    record Thing(String words, @Nullable String href) {}
}
