package se.samverka.platform.jobs;

import java.time.Duration;

/**
 * Something to look after again and again; a bean of this type is enough.
 *
 * <p>It comes round by the machine's clock; what it finds to do it asks the county's clock. It runs on one node at a
 * time, may be killed at any point and is then run again: so it must do no harm twice.
 */
public interface Tick {

    /** Unique and never changed, for example {@code mail.send}. */
    String name();

    /** From the end of one run to the start of the next; at least a second. */
    Duration every();

    void run();

    /** Whether it makes history, so that a past that is played needs it; what only keeps up with today does not. */
    default boolean makesHistory() {
        return true;
    }
}
