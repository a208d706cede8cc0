package se.samverka.platform.doors;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import se.samverka.platform.time.CountyClock;

/**
 * How often each may do something: the more often within the hour, the longer until next time.
 *
 * <p>Personal: remembers who and when, in this process's memory alone, for an hour at the most.
 */
final class Pace<K> {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST = 20_000;

    private final CountyClock clock;
    private final IntFunction<Duration> waitAfter;
    private final Map<K, Deque<Instant>> times = new LinkedHashMap<>();

    /** @param waitAfter from the latest time, by how many times there were within the hour */
    Pace(CountyClock clock, IntFunction<Duration> waitAfter) {
        this.clock = clock;
        this.waitAfter = waitAfter;
    }

    /** So many within any hour, as close as one likes. */
    static IntFunction<Duration> atMost(int times) {
        return done -> done < times ? Duration.ZERO : HOUR;
    }

    /** Counts one more, where the pace allows it. */
    synchronized boolean allows(K who) {
        forget();
        var now = clock.instant();
        var mine = times.getOrDefault(who, new ArrayDeque<>());
        if (!mine.isEmpty() && mine.getLast().plus(waitAfter.apply(mine.size())).isAfter(now)) return false;
        mine.add(now);
        // Put last, so that the first are those who have been away longest.
        times.remove(who);
        times.put(who, mine);
        return true;
    }

    synchronized int remembered() {
        return times.size();
    }

    /** What is an hour old, and what a clock put back has left ahead. */
    synchronized void forget() {
        var now = clock.instant();
        var hourAgo = now.minus(HOUR);
        times.values().forEach(mine -> mine.removeIf(time -> !time.isAfter(hourAgo) || time.isAfter(now)));
        times.values().removeIf(Deque::isEmpty);
        var eldest = times.keySet().iterator();
        for (int over = times.size() - MOST; over >= 0; over--) {
            eldest.next();
            eldest.remove();
        }
    }
}
