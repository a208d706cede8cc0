package se.samverka.meetings.calls;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Charter;
import se.samverka.bodies.SeatId;
import se.samverka.meetings.ExpectsSitters;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.MeetingId;
import se.samverka.meetings.OpensSeats;
import se.samverka.meetings.OpensSeats.Change;
import se.samverka.meetings.Sitter;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.Holder;
import se.samverka.people.Person;
import se.samverka.people.SeatHolders;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.mail.Outbox;
import se.samverka.platform.time.CountyClock;

/** Calls those who sit on a seat, in the running transaction. */
@Component
public class CallSeats {

    private final SentCalls calls;
    private final OpensSeats seats;
    private final ExpectsSitters answers;
    private final CallLetters letters;
    private final Outbox outbox;
    private final Bodies bodies;
    private final CountyClock clock;

    CallSeats(
            SentCalls calls,
            OpensSeats seats,
            ExpectsSitters answers,
            CallLetters letters,
            Outbox outbox,
            Bodies bodies,
            CountyClock clock) {
        this.calls = calls;
        this.seats = seats;
        this.answers = answers;
        this.letters = letters;
        this.outbox = outbox;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** A letter to the member and a copy to the deputy; where nobody sits as member, the deputy is called at once. */
    public void call(Actor actor, Occasion occasion, SeatHolders seat) {
        var called = seat.calledMember();
        if (called.isPresent()) {
            callMember(occasion, seat, called.get().person());
            deputy(seat).ifPresent(deputy -> tellDeputy(occasion, seat, deputy));
        } else if (seat.goesToDeputy()) {
            callDeputyAlone(actor, occasion, seat);
        }
    }

    private void callMember(Occasion occasion, SeatHolders seat, Person member) {
        var meeting = occasion.meeting().id();
        var place = seat.seat();
        var call = calls.callAgain(meeting, place.id(), Charge.MEMBER, member.id(), clock.instant());
        seats.open(meeting, place.id(), seat.calledDeputy().isPresent());
        var deputy = seat.calledDeputy().map(Holder::person).orElse(null);
        if (member.email() != null) outbox.lay(letters.toMember(occasion, call, member, place, deputy));
    }

    private void callDeputyAlone(Actor actor, Occasion occasion, SeatHolders seat) {
        var meeting = occasion.meeting();
        var place = seat.seat().id();
        if (calls.findStanding(meeting.id(), place, Charge.DEPUTY).isPresent()) {
            deputy(seat).ifPresent(deputy -> callDeputyAgain(occasion, seat, deputy));
        } else {
            seats.open(meeting.id(), place, true);
            seats.settle(actor, meeting, place, Change.NO_MEMBER);
        }
    }

    /** A member who was appointed while the notice is out; the deputy has heard of the meeting already. */
    void callNewMember(Actor actor, Occasion occasion, SeatHolders seat, Person member) {
        callMember(occasion, seat, member);
        seats.settle(actor, occasion.meeting(), seat.seat().id(), Change.NEW_MEMBER);
    }

    /** A deputy who was appointed while the notice is out: called where one was, and else told of the meeting. */
    void callNewDeputy(Actor actor, Occasion occasion, SeatHolders seat, Person deputy) {
        var meeting = occasion.meeting();
        var place = seat.seat().id();
        seats.open(meeting.id(), place, true);
        seats.settle(actor, meeting, place, Change.NEW_DEPUTY);
        if (seat.goesToDeputy()) seats.settle(actor, meeting, place, Change.NO_MEMBER);
        var called = calls.findStanding(meeting.id(), place, Charge.DEPUTY).isPresent();
        if (!called && deputy.email() != null) tellDeputy(occasion, seat, deputy);
    }

    /** A deputy who steps in is called again, never told that there is nothing to answer. */
    private void tellDeputy(Occasion occasion, SeatHolders seat, Person deputy) {
        var meeting = occasion.meeting();
        if (stepsIn(meeting.id(), seat.seat().id(), deputy)) callDeputyAgain(occasion, seat, deputy);
        else if (deputiesGetCopy(meeting))
            seat.member()
                    .map(Holder::person)
                    .map(member -> letters.toDeputyForInformation(occasion, deputy, member))
                    .ifPresent(outbox::lay);
    }

    private void callDeputyAgain(Occasion occasion, SeatHolders seat, Person deputy) {
        var meeting = occasion.meeting().id();
        var place = seat.seat().id();
        var call = calls.callAgain(meeting, place, Charge.DEPUTY, deputy.id(), clock.instant());
        var stead = Stead.of(seat, answers.prevented(meeting).contains(place));
        outbox.lay(letters.toCalledDeputy(occasion, call, deputy, stead));
    }

    private boolean stepsIn(MeetingId meeting, SeatId seat, Person deputy) {
        return answers.expected(meeting).getOrDefault(seat, Sitter.MEMBER) != Sitter.MEMBER
                && calls.findStanding(meeting, seat, Charge.DEPUTY)
                        .filter(call -> call.person().equals(deputy.id()))
                        .isPresent();
    }

    private boolean deputiesGetCopy(Meeting meeting) {
        return bodies.workingCharterOn(meeting.body(), meeting.day())
                .map(Charter::deputiesGetCopy)
                .orElse(false);
    }

    /** A deputy who can be called, and written to. */
    private static Optional<Person> deputy(SeatHolders seat) {
        return seat.calledDeputy().map(Holder::person).filter(deputy -> deputy.email() != null);
    }
}
