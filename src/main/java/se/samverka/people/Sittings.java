package se.samverka.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Charter.BetweenTerms;
import se.samverka.bodies.SeatId;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.rules.MandateRule;

/**
 * Who holds what on a day. Where the charter says so, whoever sits stays on between two terms, until somebody else is
 * appointed; whoever was let go before the time does not.
 */
@Component
public class Sittings {

    private final Appointments appointments;
    private final Bodies bodies;

    Sittings(Appointments appointments, Bodies bodies) {
        this.appointments = appointments;
        this.bodies = bodies;
    }

    /** @param awayUntil the last day of a leave that goes on that day; null where there is none */
    public record Sitting(Appointment appointment, @Nullable LocalDate awayUntil) {}

    public List<Sitting> in(BodyId body, LocalDate day) {
        return sitting(appointments.listHeldOrLapsed(body, day), day);
    }

    public List<Appointment> of(PersonId person, LocalDate day) {
        return sitting(appointments.listHeldOrLapsed(person, day), day).stream()
                .map(Sitting::appointment)
                .toList();
    }

    /** Those whose time is out and who are still to be reached. */
    public Set<PersonId> whoStayOn(LocalDate day) {
        return appointments.listLapsed(day).stream()
                .filter(lapsed -> staysOn(lapsed, day))
                .map(Appointment::person)
                .collect(Collectors.toSet());
    }

    private List<Sitting> sitting(List<Sitting> heldOrLapsed, LocalDate day) {
        return heldOrLapsed.stream()
                .filter(one -> one.appointment().holdsOn(day) || staysOn(one.appointment(), day))
                .toList();
    }

    @MandateRule(
            id = "whoever-sits-may-stay-on",
            says = "eftersom vi är inne i en ny mandatperiod kommer nya politiker att ta plats i organisationen",
            source = "VKL:s verksamhetsplan 2016")
    private boolean staysOn(Appointment lapsed, LocalDate day) {
        var body = lapsed.body();
        var seat = lapsed.seat();
        return body != null
                && bodies.body(body).livesOn(day)
                && rule(body, day) == BetweenTerms.SITTING_STAYS
                && (seat == null || isSeatOf(body, seat, day));
    }

    private BetweenTerms rule(BodyId body, LocalDate day) {
        return bodies.workingCharterOn(body, day)
                .map(charter -> charter.betweenTerms())
                .orElse(BetweenTerms.EMPTY);
    }

    private boolean isSeatOf(BodyId body, SeatId seat, LocalDate day) {
        return bodies.listSeats(body, day).stream().anyMatch(one -> one.id().equals(seat));
    }
}
