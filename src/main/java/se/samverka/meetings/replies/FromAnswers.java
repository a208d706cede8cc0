package se.samverka.meetings.replies;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samverka.bodies.SeatId;
import se.samverka.meetings.ExpectsSitters;
import se.samverka.meetings.MeetingId;
import se.samverka.meetings.Sitter;

/** What the answers say of who will sit where. */
@Component
class FromAnswers implements ExpectsSitters {

    private final SeatStates states;

    FromAnswers(SeatStates states) {
        this.states = states;
    }

    @Override
    public Map<SeatId, Sitter> expected(MeetingId meeting) {
        var expected = new HashMap<SeatId, Sitter>();
        states.list(meeting).forEach((seat, state) -> sitter(state).ifPresent(s -> expected.put(seat, s)));
        return expected;
    }

    @Override
    public Set<SeatId> prevented(MeetingId meeting) {
        return states.prevented(meeting);
    }

    static Optional<Sitter> sitter(SeatState state) {
        return switch (state) {
            case SeatState.Awaiting a -> Optional.empty();
            case SeatState.MemberComes c -> Optional.of(Sitter.MEMBER);
            case SeatState.DeputyVolunteers v -> Optional.of(Sitter.DEPUTY);
            case SeatState.DeputyToBeAsked t -> Optional.of(Sitter.NOBODY);
            case SeatState.DeputyAsked a -> Optional.of(Sitter.NOBODY);
            case SeatState.DeputyComes d -> Optional.of(Sitter.DEPUTY);
            case SeatState.MemberWantsBack w -> Optional.of(Sitter.DEPUTY);
            case SeatState.Empty e -> Optional.of(Sitter.NOBODY);
        };
    }
}
