package se.samverka.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The bodies, their charters and seats, on any day. */
public interface Bodies {

    /** By its address; an old address is not found here but redirects (see {@link #currentSlug}). */
    Optional<Body> find(String slug);

    /** The present slug of one that was renamed. */
    Optional<String> currentSlug(String oldSlug);

    /** @throws java.util.NoSuchElementException where there is no such body */
    Body body(BodyId id);

    /**
     * Named as on that day, for papers of that day.
     *
     * @throws java.util.NoSuchElementException where there is no such body
     */
    Body body(BodyId id, LocalDate day);

    /** All that were ever, in the order of the sketch: layer, then the county's own order. */
    List<Body> list();

    /** The charter in force that day. */
    Optional<Charter> charterOn(BodyId body, LocalDate day);

    /**
     * The charter by which the body works that day: the one in force, or else the latest before, as long as no new one is
     * decided, or else the first to come.
     */
    default Optional<Charter> workingCharterOn(BodyId body, LocalDate day) {
        return standingOn(body, day).known();
    }

    default Standing standingOn(BodyId body, LocalDate day) {
        return Standing.on(listCharters(body), day);
    }

    /** Whether its seats, as {@link #listSeats} gives them, have deputies; without a charter nobody knows, and they are not hidden. */
    default boolean hasDeputies(BodyId body, LocalDate day) {
        return workingCharterOn(body, day)
                .map(charter -> charter.deputyRule() != Charter.DeputyRule.NONE)
                .orElse(true);
    }

    /** All its charters, newest first. */
    List<Charter> listCharters(BodyId body);

    /** The seats of the charter in force that day, or of the latest before it, or else of the first to come; in order. */
    List<Seat> listSeats(BodyId body, LocalDate day);

    /** @throws java.util.NoSuchElementException where there is no such seat */
    Seat seat(SeatId seat);
}
