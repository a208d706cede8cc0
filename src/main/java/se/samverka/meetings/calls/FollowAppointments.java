package se.samverka.meetings.calls;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Charter.BetweenTerms;
import se.samverka.bodies.SeatId;
import se.samverka.meetings.Agendas;
import se.samverka.meetings.Call;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.Meetings;
import se.samverka.meetings.OpensSeats;
import se.samverka.meetings.OpensSeats.Change;
import se.samverka.people.Appointment;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.AppointmentEvent;
import se.samverka.people.AppointmentEvent.Appointed;
import se.samverka.people.AppointmentEvent.AppointmentEnded;
import se.samverka.people.AppointmentEvent.LeaveChanged;
import se.samverka.people.AppointmentEvent.PersonChanged;
import se.samverka.people.AppointmentEvent.PersonShielded;
import se.samverka.people.AppointmentEvent.ToldAnew;
import se.samverka.people.Appointments;
import se.samverka.people.Holder;
import se.samverka.people.People;
import se.samverka.people.Person;
import se.samverka.people.SeatHolders;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.mail.Outbox;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;

/**
 * Keeps the calls in step with who sits, while a notice is out: whoever is appointed is called at once, with all papers,
 * and whoever leaves or goes on leave is told. The notice itself was sent when it was sent, and is no later for it.
 */
@Component
class FollowAppointments {

    private static final Actor HOUSE = new Actor.House("appointments");
    private static final int MOST = 100;

    private final Appointments appointments;
    private final Meetings meetings;
    private final Agendas agendas;
    private final SentCalls calls;
    private final CallSeats calling;
    private final CallLetters letters;
    private final OpensSeats seats;
    private final Outbox outbox;
    private final Bodies bodies;
    private final People people;
    private final CountyClock clock;

    FollowAppointments(
            Appointments appointments,
            Meetings meetings,
            Agendas agendas,
            SentCalls calls,
            CallSeats calling,
            CallLetters letters,
            OpensSeats seats,
            Outbox outbox,
            Bodies bodies,
            People people,
            CountyClock clock) {
        this.appointments = appointments;
        this.meetings = meetings;
        this.agendas = agendas;
        this.calls = calls;
        this.calling = calling;
        this.letters = letters;
        this.seats = seats;
        this.outbox = outbox;
        this.bodies = bodies;
        this.people = people;
        this.clock = clock;
    }

    @EventListener
    void happened(AppointmentEvent event) {
        switch (event) {
            case Appointed appointed ->
                appointments
                        .find(appointed.appointment())
                        .ifPresent(one -> follow(one, day -> one.holdsOn(day) && !isHeardAlready(one, day)));
            case AppointmentEnded ended ->
                appointments
                        .find(ended.appointment())
                        .ifPresent(one -> follow(one, day -> !one.holdsOn(day) && !isHeldToo(one, day)));
            case LeaveChanged leave ->
                appointments.find(leave.appointment()).ifPresent(one -> follow(one, leave::holdsOn));
            case ToldAnew told -> {}
            case PersonChanged changed -> {}
            case PersonShielded shielded -> {}
        }
    }

    /** Whoever has the same place that day was followed when appointed. */
    private boolean isHeldToo(Appointment ended, LocalDate day) {
        return others(ended).anyMatch(one -> one.holdsOn(day));
    }

    /**
     * A deputy who stayed on after a term, and would have that day without being appointed anew, heard of the meeting
     * as the notice went out. Of members their calls tell.
     */
    private boolean isHeardAlready(Appointment appointed, LocalDate day) {
        return appointed.charge() == Charge.DEPUTY
                && others(appointed)
                        .filter(one -> one.from().isBefore(appointed.from()))
                        .max(Comparator.comparing(Appointment::from))
                        .filter(one -> one.person().equals(appointed.person()) && !one.isCutShort())
                        .isPresent()
                && bodies.workingCharterOn(Objects.requireNonNull(appointed.body()), day)
                        .filter(charter -> charter.betweenTerms() == BetweenTerms.SITTING_STAYS)
                        .isPresent();
    }

    /** All that were ever appointed to the same place. */
    private Stream<Appointment> others(Appointment changed) {
        BodyId body = changed.body();
        return body == null
                ? Stream.empty()
                : appointments.listIn(body).stream()
                        .filter(one -> !one.id().equals(changed.id()))
                        .filter(one -> one.charge() == changed.charge() && Objects.equals(one.seat(), changed.seat()));
    }

    /** @param touched the days on which somebody else may sit than before */
    private void follow(Appointment changed, Predicate<LocalDate> touched) {
        BodyId body = changed.body();
        SeatId seat = changed.seat();
        if (body != null && seat != null)
            called(body)
                    .filter(meeting -> touched.test(meeting.day()))
                    .forEach(meeting -> follow(meeting, seat, changed.charge()));
    }

    private Stream<Meeting> called(BodyId body) {
        return meetings.listFrom(body, clock.today(), MOST).stream()
                .filter(meeting -> meeting.called() && !meeting.cancelled() && !meeting.startedBy(clock.instant()));
    }

    private void follow(Meeting meeting, SeatId place, Charge charge) {
        var occasion = new Occasion(
                bodies.body(meeting.body()), meeting, agendas.list(meeting.id()), Math.max(1, meeting.version()));
        people.listSeats(meeting.body(), meeting.day()).stream()
                .filter(seat -> seat.seat().id().equals(place))
                .findFirst()
                .ifPresent(seat -> {
                    if (charge == Charge.MEMBER) followMember(occasion, seat);
                    else followDeputy(occasion, seat);
                });
    }

    private void followMember(Occasion occasion, SeatHolders seat) {
        var member = seat.calledMember().map(Holder::person);
        var left = dismiss(occasion, seat, Charge.MEMBER, member);
        if (member.isPresent() && isUncalled(occasion, seat, Charge.MEMBER))
            calling.callNewMember(HOUSE, occasion, seat, member.get());
        else if (left) seats.settle(HOUSE, occasion.meeting(), seat.seat().id(), Change.NO_MEMBER);
    }

    private void followDeputy(Occasion occasion, SeatHolders seat) {
        var deputy = seat.calledDeputy().map(Holder::person);
        var left = dismiss(occasion, seat, Charge.DEPUTY, deputy);
        if (deputy.isPresent() && isUncalled(occasion, seat, Charge.DEPUTY))
            calling.callNewDeputy(HOUSE, occasion, seat, deputy.get());
        else if (left || deputy.isEmpty())
            seats.settle(HOUSE, occasion.meeting(), seat.seat().id(), Change.NO_DEPUTY);
    }

    private boolean isUncalled(Occasion occasion, SeatHolders seat, Charge charge) {
        return calls.findStanding(occasion.meeting().id(), seat.seat().id(), charge)
                .isEmpty();
    }

    /** Takes the call back from whoever does not sit any more. */
    private boolean dismiss(Occasion occasion, SeatHolders seat, Charge charge, Optional<Person> sits) {
        return calls.findStanding(occasion.meeting().id(), seat.seat().id(), charge)
                .filter(call ->
                        sits.filter(person -> person.id().equals(call.person())).isEmpty())
                .map(call -> dismiss(occasion, seat, call))
                .isPresent();
    }

    private Call dismiss(Occasion occasion, SeatHolders seat, Call call) {
        var withdrawn = calls.withdraw(call, clock.instant());
        var leaver = people.person(call.person());
        var neverLeft = outbox.takeBack(call.subject(), call.toDeputy() ? "deputy-called" : "notice") > 0;
        if (!neverLeft && leaver.email() != null)
            outbox.lay(letters.toLeaver(occasion, withdrawn, leaver, why(seat, call)));
        return withdrawn;
    }

    private static String why(SeatHolders seat, Call call) {
        return (call.toDeputy() ? seat.deputy() : seat.member())
                .filter(holder -> holder.person().id().equals(call.person()))
                .map(Holder::awayUntil)
                .map(until -> "Du är ledig från uppdraget till och med %s.".formatted(Swedish.day(until)))
                .orElseGet(() -> "Ditt uppdrag som %s gäller inte den dagen."
                        .formatted(call.charge().swedish()));
    }
}
