package se.samverka.meetings;

import java.util.Map;
import se.samverka.bodies.SeatId;

/** Who will sit where, as far as the answers tell; a seat that nobody has answered for is not in it. */
public interface ExpectsSitters {
    Map<SeatId, Sitter> expected(MeetingId meeting);
}
