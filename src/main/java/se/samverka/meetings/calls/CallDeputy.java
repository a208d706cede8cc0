package se.samverka.meetings.calls;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.SeatId;
import se.samverka.meetings.Agendas;
import se.samverka.meetings.Call;
import se.samverka.meetings.CallsDeputies;
import se.samverka.meetings.ExpectsSitters;
import se.samverka.meetings.Meeting;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.People;
import se.samverka.people.SeatHolders;
import se.samverka.platform.mail.Outbox;
import se.samverka.platform.time.CountyClock;

/** Calls the seat's own deputy in the running transaction, and takes the call back. */
@Component
class CallDeputy implements CallsDeputies {

    private final SentCalls calls;
    private final ExpectsSitters answers;
    private final CallLetters letters;
    private final Outbox outbox;
    private final Agendas agendas;
    private final Bodies bodies;
    private final People people;
    private final CountyClock clock;

    CallDeputy(
            SentCalls calls,
            ExpectsSitters answers,
            CallLetters letters,
            Outbox outbox,
            Agendas agendas,
            Bodies bodies,
            People people,
            CountyClock clock) {
        this.calls = calls;
        this.answers = answers;
        this.letters = letters;
        this.outbox = outbox;
        this.agendas = agendas;
        this.bodies = bodies;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void callDeputy(Meeting meeting, SeatId seat) {
        holders(meeting, seat).filter(pair -> pair.calledDeputy().isPresent()).ifPresent(pair -> {
            var deputy = pair.calledDeputy().orElseThrow().person();
            var call = calls.callAgain(meeting.id(), seat, Charge.DEPUTY, deputy.id(), clock.instant());
            var prevented = answers.prevented(meeting.id()).contains(seat);
            if (deputy.email() != null)
                outbox.lay(letters.toCalledDeputy(occasion(meeting), call, deputy, Stead.of(pair, prevented)));
        });
    }

    @Override
    public void callDeputyUnlessCalled(Meeting meeting, SeatId seat) {
        if (standing(meeting, seat).isEmpty()) callDeputy(meeting, seat);
    }

    @Override
    public void withdrawDeputy(Meeting meeting, SeatId seat) {
        standing(meeting, seat).ifPresent(call -> {
            var withdrawn = calls.withdraw(call, clock.instant());
            var neverLeft = outbox.takeBack(call.subject(), "deputy-called") > 0;
            if (!neverLeft) tell(meeting, seat, withdrawn);
        });
    }

    private void tell(Meeting meeting, SeatId seat, Call call) {
        var deputy = people.person(call.person());
        holders(meeting, seat)
                .flatMap(SeatHolders::member)
                .filter(member -> deputy.email() != null)
                .ifPresent(member ->
                        outbox.lay(letters.toWithdrawnDeputy(occasion(meeting), call, deputy, member.person())));
    }

    private Optional<Call> standing(Meeting meeting, SeatId seat) {
        return calls.findStanding(meeting.id(), seat, Charge.DEPUTY);
    }

    private Occasion occasion(Meeting meeting) {
        return new Occasion(
                bodies.body(meeting.body()), meeting, agendas.list(meeting.id()), Math.max(1, meeting.version()));
    }

    private Optional<SeatHolders> holders(Meeting meeting, SeatId seat) {
        return people.listSeats(meeting.body(), meeting.day()).stream()
                .filter(s -> s.seat().id().equals(seat))
                .findFirst();
    }
}
