package se.samverka.platform.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.time.CountyClock;

/**
 * Writes down who was refused what; never who read a public page, and never from where.
 *
 * <p>At most once a minute for each who asks and each thing asked for, so that nobody can fill the trail by trying.
 */
@Component
public class Denials {

    private static final Duration BETWEEN = Duration.ofMinutes(1);
    /** What is remembered at most; beyond it nothing is written until a minute has passed. */
    private static final int MOST = 10_000;

    private final Audit audit;
    private final CountyClock clock;
    private final Map<String, Instant> latest = new ConcurrentHashMap<>();

    Denials(Audit audit, CountyClock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param act a verb in code
     * @param subject what was asked for; a route as it is written in code, never an address with ids or tokens in it
     */
    public void denied(Actor actor, String act, String subject, Map<String, ?> details) {
        if (isFirstInAWhile(actor + " " + act + " " + subject)) audit.record(actor, act, subject, details);
    }

    private boolean isFirstInAWhile(String key) {
        var now = clock.instant();
        if (latest.size() >= MOST) latest.values().removeIf(before -> isLongAgo(before, now));
        if (latest.size() >= MOST) return false;
        var first = new boolean[1];
        latest.compute(key, (same, before) -> {
            first[0] = before == null || isLongAgo(before, now);
            return first[0] || before == null ? now : before;
        });
        return first[0];
    }

    private static boolean isLongAgo(Instant before, Instant now) {
        return Duration.between(before, now).abs().compareTo(BETWEEN) >= 0;
    }
}
