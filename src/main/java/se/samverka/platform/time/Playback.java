package se.samverka.platform.time;

import org.springframework.stereotype.Component;

/**
 * Whether a past is being played just now, and how long ago it was.
 *
 * <p>In a county it never is. What is far away need only be recorded; what is near happens as it would.
 */
@Component
public final class Playback {

    /** How long ago the past is that is being played. */
    public enum Past {
        NONE,
        NEAR,
        FAR
    }

    private final CountyClock clock;
    private volatile Past past = Past.NONE;

    public Playback(CountyClock clock) {
        this.clock = clock;
    }

    public Past past() {
        return past;
    }

    /** @throws IllegalStateException where the clock is a county's own */
    public void begin(Past there) {
        if (!clock.canTravel()) throw new IllegalStateException("A county's own past is not played.");
        past = there;
    }

    public void end() {
        past = Past.NONE;
    }
}
