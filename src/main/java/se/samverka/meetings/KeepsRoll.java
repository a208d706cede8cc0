package se.samverka.meetings;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.Seat;
import se.samverka.bodies.SeatId;
import se.samverka.people.Person;
import se.samverka.platform.identity.Actor;

/** The roll of a meeting: who was there, and in whose stead. */
public interface KeepsRoll {

    /** @param sitter null while nobody has said, @param person null for nobody */
    record Line(
            Seat seat, @Nullable Sitter sitter, @Nullable Person person, boolean hasDeputy) {}

    /** Every seat that somebody had that day: as it was called out, or else as the answers foretold. */
    List<Line> roll(Meeting meeting);

    void callOut(Actor actor, Meeting meeting, Map<SeatId, Sitter> sitters);
}
