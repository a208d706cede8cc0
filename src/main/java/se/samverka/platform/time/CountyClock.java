package se.samverka.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The one clock: every rule, page and job asks it, and nobody else, what time it is.
 *
 * <p>It shows Europe/Stockholm. Only a clock made by {@link #settable()} can be moved; a county's own never can.
 * A moved clock goes on ticking from where it was put.
 */
public final class CountyClock extends Clock {

    public static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final boolean settable;
    private volatile Duration ahead = Duration.ZERO;

    private CountyClock(boolean settable) {
        this.settable = settable;
    }

    public static CountyClock real() {
        return new CountyClock(false);
    }

    public static CountyClock settable() {
        return new CountyClock(true);
    }

    /** @throws IllegalStateException where the clock is a county's own */
    public void travelTo(Instant there) {
        if (!settable) throw new IllegalStateException("A county's own clock cannot be moved.");
        ahead = Duration.between(Clock.systemUTC().instant(), there);
    }

    boolean canTravel() {
        return settable;
    }

    public void travelTo(LocalDateTime there) {
        travelTo(there.atZone(STOCKHOLM).toInstant());
    }

    /** What the machine says, however far the clock has been moved: for what comes round by the machine's clock. */
    public Instant machineInstant() {
        return Clock.systemUTC().instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(instant(), STOCKHOLM);
    }

    public LocalDateTime wallTime() {
        return LocalDateTime.ofInstant(instant(), STOCKHOLM);
    }

    /** What this clock showed when the machine's own, which libraries ask, showed {@code machines}; if not moved since. */
    public Instant ofMachine(Instant machines) {
        return machines.plus(ahead);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return STOCKHOLM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(STOCKHOLM) ? this : Clock.fixed(instant(), zone);
    }
}
