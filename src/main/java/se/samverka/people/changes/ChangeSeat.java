package se.samverka.people.changes;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.bodies.BodyId;
import se.samverka.people.Appointment;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.AppointmentEvent.LeaveChanged;
import se.samverka.people.AppointmentEvent.ToldAnew;
import se.samverka.people.Appointments;
import se.samverka.people.Entrusts;
import se.samverka.people.changes.Leaves.Leave;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.CountyClock;

/** Somebody on a seat leaves it, is away from it, or is told of by another party or title. */
@Component
class ChangeSeat {

    private final Appointments appointments;
    private final Leaves leaves;
    private final Entrusts entrusts;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final CountyClock clock;

    ChangeSeat(
            Appointments appointments,
            Leaves leaves,
            Entrusts entrusts,
            Audit audit,
            ApplicationEventPublisher events,
            CountyClock clock) {
        this.appointments = appointments;
        this.leaves = leaves;
        this.entrusts = entrusts;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Whoever leaves the seat leaves the lead too.
     *
     * @param decision in words; may be empty
     * @throws Refused where something hinders it; nothing is kept
     */
    @Transactional
    public void leave(Actor actor, Appointment held, LocalDate lastDay, String decision) {
        appointments.lock(body(held));
        refuse(ChangeRules.leaves(held, lastDay));
        entrusts.end(actor, held.id(), lastDay, decision);
        leads(held, lastDay).forEach(lead -> entrusts.end(actor, lead.id(), lastDay, decision));
    }

    /** What the holder leads in the body after the day; nothing for a deputy. */
    List<Appointment> leads(Appointment held, LocalDate day) {
        if (held.charge() != Charge.MEMBER) return List.of();
        return appointments.listIn(body(held)).stream()
                .filter(one -> one.charge() == Charge.CHAIR || one.charge() == Charge.VICE_CHAIR)
                .filter(one -> one.person().equals(held.person()) && one.holdsOn(day))
                .toList();
    }

    /**
     * @param decision in words; may be empty
     * @throws Refused where something hinders it; nothing is kept
     */
    @Transactional
    public void isAway(Actor actor, Appointment held, LocalDate from, LocalDate to, String decision) {
        appointments.lock(body(held));
        refuse(ChangeRules.isAway(held, from, to, leaves.list(List.of(held.id()))));
        leaves.add(new Leave(UUID.randomUUID(), held.id(), from, to, decision.isBlank() ? null : decision));
        audit.record(
                actor,
                "people.enter-leave",
                "appointment/" + held.id(),
                Map.of("from", from.toString(), "to", to.toString()));
        events.publishEvent(new LeaveChanged(held.id(), from, to));
    }

    /** The leave ends the day before today; one that has not begun was never there. */
    @Transactional
    public void comesBack(Actor actor, Appointment held, UUID id) {
        var leave = leaves.list(List.of(held.id())).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
        if (leave.isEmpty()) return;
        var last = clock.today().minusDays(1);
        var planned = leave.get().from().isAfter(last);
        if (planned) leaves.remove(id);
        else leaves.shorten(id, last);
        audit.record(actor, "people.end-leave", "appointment/" + held.id(), Map.of());
        var back = planned ? leave.get().from() : clock.today();
        events.publishEvent(new LeaveChanged(held.id(), back, leave.get().to()));
    }

    /**
     * What is told of the holder from a day on; before it what was told stays.
     *
     * @throws Refused where something hinders it; nothing is kept
     */
    @Transactional
    public void tellAnew(
            Actor actor, Appointment held, LocalDate from, @Nullable String party, @Nullable String title) {
        appointments.lock(body(held));
        refuse(ChangeRules.isToldAnew(held, from, party, title));
        if (from.equals(held.from())) appointments.retell(held.id(), party, title);
        else divide(held, from, party, title);
        events.publishEvent(new ToldAnew(held.id()));
        audit.record(actor, "people.tell-anew", "appointment/" + held.id(), details(held, from, party));
    }

    private void divide(Appointment held, LocalDate from, @Nullable String party, @Nullable String title) {
        var next = new Appointment(
                UUID.randomUUID(),
                held.person(),
                held.body(),
                held.seat(),
                held.charge(),
                party,
                title,
                from,
                held.to(),
                held.source(),
                held.reason(),
                held.onBehalfOf(),
                held.ending());
        appointments.end(held.id(), from.minusDays(1), "");
        appointments.add(next);
        leaves.list(List.of(held.id())).forEach(leave -> takeAlong(leave, next));
        events.publishEvent(new ToldAnew(next.id()));
    }

    /** A leave goes on, whatever is told of the one who has it. */
    private void takeAlong(Leave leave, Appointment next) {
        var from = next.from();
        if (leave.to().isBefore(from)) return;
        var begun = leave.from().isBefore(from);
        if (begun) leaves.shorten(leave.id(), from.minusDays(1));
        else leaves.remove(leave.id());
        leaves.add(new Leave(UUID.randomUUID(), next.id(), begun ? from : leave.from(), leave.to(), leave.source()));
    }

    /** That the party is another is told, and not which: the trail is kept for ever. */
    private static Map<String, Object> details(Appointment held, LocalDate from, @Nullable String party) {
        var details = new HashMap<String, Object>();
        details.put("from", from.toString());
        if (!Objects.equals(held.party(), party)) details.put("party", true);
        return details;
    }

    private static BodyId body(Appointment held) {
        return Objects.requireNonNull(held.body());
    }

    private static void refuse(Verdict verdict) {
        if (!verdict.allows()) throw new Refused(verdict);
    }
}
