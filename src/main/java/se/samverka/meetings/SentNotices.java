package se.samverka.meetings;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.BodyId;

/** The notices that were sent, each version of them. */
public interface SentNotices {

    /** The latest first. @param body null for all bodies */
    List<Sent> listLatest(@Nullable BodyId body, int most);

    record Sent(MeetingId meeting, int version, Instant at) {}
}
