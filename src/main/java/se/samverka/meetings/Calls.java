package se.samverka.meetings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samverka.bodies.SeatId;
import se.samverka.people.Appointment.Charge;

/** Who is called to what. */
public interface Calls {

    Optional<Call> find(UUID id);

    /** By the token in the address that an answer was sent to. */
    Optional<Call> findByToken(String token);

    /** By the calendar entry's own UID. */
    Optional<Call> findByUid(String uid);

    Optional<Call> find(MeetingId meeting, SeatId seat, Charge charge);

    List<Call> list(MeetingId meeting);
}
