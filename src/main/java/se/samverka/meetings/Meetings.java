package se.samverka.meetings;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.BodyId;

/** The bodies' meetings. */
public interface Meetings {

    /** @throws java.util.NoSuchElementException where there is no such meeting */
    Meeting meeting(MeetingId id);

    Optional<Meeting> find(BodyId body, LocalDate day, int ordinal);

    /** Those there are of them. */
    Map<MeetingId, Meeting> listAll(Collection<MeetingId> ids);

    /** All of a body's meetings, oldest first: there may be many hundred. */
    List<Meeting> list(BodyId body);

    /** A body's meetings on those days and between, oldest first; cancelled ones too. */
    List<Meeting> listBetween(BodyId body, LocalDate from, LocalDate to);

    /** A body's meetings from the day and later, soonest first; cancelled ones too. */
    List<Meeting> listFrom(BodyId body, LocalDate day, int most);

    /** A body's meetings before the day, latest first; cancelled ones too. */
    List<Meeting> listBefore(BodyId body, LocalDate day, int most);

    /** The body's latest meeting that was held and is over by then. */
    Optional<Meeting> findLatestHeld(BodyId body, LocalDateTime by);

    /** A part of all meetings, the latest first; cancelled ones too. @param body null for all bodies */
    List<Meeting> listLatest(@Nullable BodyId body, int skip, int most);

    /** @param body null for all bodies */
    int count(@Nullable BodyId body);

    /** All meetings from the day and later, soonest first; cancelled ones too. */
    List<Meeting> listFrom(LocalDate day, int most);

    /** All meetings before the day, latest first; cancelled ones too. */
    List<Meeting> listBefore(LocalDate day, int most);
}
