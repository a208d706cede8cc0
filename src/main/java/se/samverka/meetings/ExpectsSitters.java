package se.samverka.meetings;

import java.util.Map;
import java.util.Set;
import se.samverka.bodies.SeatId;

/** Who will sit where, as far as the answers tell; a seat that nobody has answered for is not in it. */
public interface ExpectsSitters {
    Map<SeatId, Sitter> expected(MeetingId meeting);

    /** Seats whose member has said no: a deputy may be called for a member who has not answered, too. */
    Set<SeatId> prevented(MeetingId meeting);
}
