package se.samverka.meetings.replies;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.bodies.SeatId;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.MeetingId;
import se.samverka.meetings.OpensSeats;
import se.samverka.meetings.replies.SeatStates.Via;
import se.samverka.platform.identity.Actor;

/** Opens the seats of a meeting for answers, and follows whoever comes and leaves after that. */
@Component
class SettleSeats implements OpensSeats {

    private final SeatStates states;
    private final TakeAnswer answers;

    SettleSeats(SeatStates states, TakeAnswer answers) {
        this.states = states;
        this.answers = answers;
    }

    @Override
    public void open(MeetingId meeting, SeatId seat, boolean hasDeputy) {
        states.open(meeting, seat, hasDeputy);
    }

    @Override
    @Transactional
    public void settle(Actor actor, Meeting meeting, SeatId seat, Change change) {
        answers.take(actor, new TakeAnswer.Given(meeting.id(), seat, event(change), Via.REGISTER, false, null, null));
    }

    private static SeatEvent event(Change change) {
        return switch (change) {
            case NEW_MEMBER -> new SeatEvent.MemberIsAppointed();
            case NO_MEMBER -> new SeatEvent.MemberLeaves();
            case NEW_DEPUTY -> new SeatEvent.DeputyIsAppointed();
            case NO_DEPUTY -> new SeatEvent.DeputyLeaves();
        };
    }
}
