package se.samverka.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.BodyId;

/** The bodies' meetings. */
public interface Meetings {

    /** @throws java.util.NoSuchElementException where there is no such meeting */
    Meeting meeting(MeetingId id);

    Optional<Meeting> find(BodyId body, LocalDate day, int ordinal);

    /** A body's meetings, oldest first. */
    List<Meeting> list(BodyId body);

    /** A part of all meetings, the latest first; cancelled ones too. @param body null for all bodies */
    List<Meeting> listLatest(@Nullable BodyId body, int skip, int most);

    /** @param body null for all bodies */
    int count(@Nullable BodyId body);

    /** All meetings from the day and later, soonest first; cancelled ones too. */
    List<Meeting> listFrom(LocalDate day, int most);

    /** All meetings before the day, latest first; cancelled ones too. */
    List<Meeting> listBefore(LocalDate day, int most);
}
