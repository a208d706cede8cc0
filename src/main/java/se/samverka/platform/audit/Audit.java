package se.samverka.platform.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.identity.Actor;

/** One line per act, written in the act's own transaction. */
public interface Audit {

    /**
     * @param onBehalfOf a role's word in code, for example {@code chair} whose notice is sent; null where nobody
     * @param act a verb in code, for example {@code meetings.send-notice}
     * @param subject what it was done to, for example {@code meeting/5b1c…}; ids, never names
     * @param details ids, dates and numbers before and after; never names, addresses or free text of persons;
     *     see {@link #change}
     */
    void record(Actor actor, @Nullable String onBehalfOf, String act, String subject, Map<String, ?> details);

    default void record(Actor actor, String act, String subject, Map<String, ?> details) {
        record(actor, null, act, subject, details);
    }

    /** One thing that was changed, as it stands in details: {@code {"to": {"before": null, "after": "2018-12-31"}}}. */
    static Map<String, Object> change(String what, @Nullable Object before, @Nullable Object after) {
        var both = new LinkedHashMap<String, @Nullable Object>();
        both.put("before", before);
        both.put("after", after);
        return Map.of(what, both);
    }
}
