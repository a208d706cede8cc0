package se.samverka.meetings;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.BodyId;

/** Notes as everybody may read them. */
public interface PublishedNotes {

    /** All versions, newest first. */
    List<Notes> list(MeetingId meeting);

    /** Every version that was published of late, the latest first. @param body null for all bodies */
    List<Edition> listLatest(@Nullable BodyId body, int most);

    /** That a version was published. @param change what it changes; null in the first */
    record Edition(
            MeetingId meeting,
            int version,
            Instant publishedAt,
            @Nullable String change) {}

    /** @param change what this version changes; null in the first */
    record Notes(
            MeetingId meeting,
            int version,
            Instant publishedAt,
            @Nullable String change,
            List<Point> points) {}

    /**
     * What was noted on a point; each part may be empty.
     *
     * @param open whether the point is published; of others only number and heading are told
     */
    record Point(
            int number, String heading, boolean open, String talk, String position, String toDo, String takeHome) {}
}
