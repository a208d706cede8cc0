package se.samverka.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyId;
import se.samverka.platform.time.CountyClock;

/**
 * A meeting (oparl:Meeting), in wall time of Europe/Stockholm.
 *
 * @param ordinal 1, or 2 for a body's second meeting that day
 * @param place null where it is not settled
 * @param remoteLink never public; null where nobody takes part at a distance
 * @param calledAt when the notice was sent; null before
 * @param version the notice's version; 0 before it is sent
 */
public record Meeting(
        MeetingId id,
        BodyId body,
        LocalDate day,
        int ordinal,
        LocalTime starts,
        LocalTime ends,
        @Nullable String place,
        @Nullable String remoteLink,
        @Nullable Instant cancelledAt,
        @Nullable Instant calledAt,
        int version) {

    public LocalDateTime start() {
        return day.atTime(starts);
    }

    public LocalDateTime end() {
        return day.atTime(ends);
    }

    public Instant startInstant() {
        return start().atZone(CountyClock.STOCKHOLM).toInstant();
    }

    public boolean called() {
        return calledAt != null;
    }

    public boolean cancelled() {
        return cancelledAt != null;
    }

    public boolean startedBy(Instant now) {
        return !now.isBefore(startInstant());
    }

    public boolean overBy(Instant now) {
        return now.isAfter(end().atZone(CountyClock.STOCKHOLM).toInstant());
    }

    /** The address's last part: 2017-09-19, or 2017-09-19-2. */
    public String dayInAddress() {
        return ordinal == 1 ? day.toString() : day + "-" + ordinal;
    }

    public String address(Body of) {
        return "/organ/%s/moten/%s".formatted(of.slug(), dayInAddress());
    }

    /** What letters and audit lines are about. */
    public String subject() {
        return "meeting/" + id.value();
    }
}
