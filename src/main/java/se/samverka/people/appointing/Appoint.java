package se.samverka.people.appointing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Charter;
import se.samverka.bodies.Charter.SeatGroup;
import se.samverka.bodies.Charter.Turns;
import se.samverka.bodies.Seat;
import se.samverka.bodies.SeatId;
import se.samverka.bodies.Standing;
import se.samverka.county.County;
import se.samverka.county.Organisation;
import se.samverka.county.OrganisationId;
import se.samverka.people.Appointment;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.AppointmentEvent.Appointed;
import se.samverka.people.AppointmentEvent.AppointmentEnded;
import se.samverka.people.Appointments;
import se.samverka.people.Entrusts;
import se.samverka.people.OneConvener;
import se.samverka.people.People;
import se.samverka.people.Person;
import se.samverka.people.Register;
import se.samverka.people.Register.NewPerson;
import se.samverka.people.appointing.AppointmentRules.Candidate;
import se.samverka.people.appointing.AppointmentRules.Held;
import se.samverka.people.appointing.AppointmentRules.Period;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;

/** Appoints somebody to a seat, to lead or to support a body. */
@Component
public class Appoint implements Entrusts {

    private final People people;
    private final Candidates candidates;
    private final Register register;
    private final Appointments appointments;
    private final Bodies bodies;
    private final County county;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final CountyClock clock;

    Appoint(
            People people,
            Candidates candidates,
            Register register,
            Appointments appointments,
            Bodies bodies,
            County county,
            Audit audit,
            ApplicationEventPublisher events,
            CountyClock clock) {
        this.people = people;
        this.candidates = candidates;
        this.register = register;
        this.appointments = appointments;
        this.bodies = bodies;
        this.county = county;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param seat null for a charge that is no seat
     * @param reason why, where the verdict has remarks
     */
    public record Wish(
            BodyId body,
            @Nullable SeatId seat,
            Charge charge,
            NewPerson person,
            @Nullable String party,
            @Nullable String title,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String source,
            @Nullable String reason) {}

    public Verdict whyNot(Wish wish) {
        var verdict = candidates.whyNotWho(wish, wish.seat() != null).and(judged(wish));
        return verdict.and(reasonGiven(wish, verdict));
    }

    /**
     * Those of one body are made one at a time: of two at once, the second hears of the first.
     *
     * @throws Refused where the verdict hinders it; nothing is kept
     */
    @Transactional
    public PersonId appoint(Actor actor, Wish wish) {
        appointments.lock(wish.body());
        var verdict = whyNot(wish);
        if (!verdict.allows()) throw new Refused(verdict);
        var person = who(actor, wish);
        var id = UUID.randomUUID();
        appointments.add(new Appointment(
                id,
                person,
                wish.body(),
                wish.seat(),
                wish.charge(),
                wish.party(),
                title(wish),
                wish.from(),
                wish.to(),
                wish.source(),
                wish.reason(),
                onBehalfOf(wish, person),
                null));
        audit.record(actor, "people.appoint", "body/" + wish.body().value(), details(wish, id, person, verdict));
        events.publishEvent(new Appointed(id));
        return person;
    }

    /** Whoever sits by office is called by it. */
    private @Nullable String title(Wish wish) {
        if (wish.title() != null || wish.charge() != Charge.MEMBER || wish.seat() == null) return wish.title();
        return seat(bodies.body(wish.body()), wish).office();
    }

    /** Of a person with another home it is kept for whom the seat is held. */
    private @Nullable OrganisationId onBehalfOf(Wish wish, PersonId person) {
        var side = wish.person().organisation();
        return wish.seat() == null
                        || side == null
                        || side.equals(people.person(person).organisation())
                ? null
                : side;
    }

    private PersonId who(Actor actor, Wish wish) {
        return wish.person().email() == null
                ? candidates.known(wish).map(Person::id).orElseGet(() -> register.enter(actor, wish.person()))
                : register.enter(actor, wish.person());
    }

    @Override
    @Transactional
    public PersonId support(Actor actor, BodyId body, NewPerson typed) {
        return entrust(actor, body, Charge.SUPPORT, typed, clock.today());
    }

    @Override
    @Transactional
    public PersonId convene(Actor actor, BodyId body, NewPerson typed, LocalDate from) {
        return entrust(actor, body, Charge.CONVENER, typed, from);
    }

    /** Whoever is known by the address keeps the known name. */
    private PersonId entrust(Actor actor, BodyId body, Charge charge, NewPerson typed, LocalDate from) {
        var name = Optional.ofNullable(typed.email())
                .flatMap(people::findByEmail)
                .map(Person::fullName)
                .orElse(typed.name());
        var person = new NewPerson(name, typed.email(), typed.phone(), null, typed.elected(), typed.example());
        return appoint(actor, new Wish(body, null, charge, person, null, null, from, null, null, null));
    }

    @Override
    @Transactional
    public void end(Actor actor, UUID appointment, LocalDate lastDay, String decision) {
        var before = appointments.find(appointment).map(Appointment::to).orElse(null);
        appointments.end(appointment, lastDay, decision);
        audit.record(
                actor, "people.end-appointment", "appointment/" + appointment, Audit.change("to", before, lastDay));
        events.publishEvent(new AppointmentEnded(appointment));
    }

    private Verdict judged(Wish wish) {
        var body = bodies.body(wish.body());
        var candidate = candidates.candidate(wish);
        var period = new Period(wish.from(), wish.to());
        return switch (wish.charge()) {
            case MEMBER, DEPUTY -> onSeat(wish, body, candidate, period);
            case CHAIR, VICE_CHAIR ->
                AppointmentRules.whyNotToLead(
                                wish.charge(),
                                candidate,
                                period,
                                candidates.held(wish.body()),
                                h -> sitsForTheSide(h, wish))
                        .and(AppointmentRules.leadsItsYear(turns(wish), period));
            case CONVENER ->
                OneConvener.whyNot(
                        charter(wish).orElse(null),
                        appointments.listIn(wish.body()),
                        wish.from(),
                        wish.to(),
                        held -> people.person(held.person()).fullName());
            case SUPPORT, COORDINATOR, PARTICIPANT, ADMINISTRATOR, AUDITOR -> Verdict.FREE;
        };
    }

    private Verdict onSeat(Wish wish, Body body, Candidate candidate, Period period) {
        if (wish.seat() == null) return Verdict.hindered("no-seat", "Välj vilken plats det gäller.");
        var seat = seat(body, wish);
        return charter(wish)
                .map(charter -> AppointmentRules.whyNotOnSeat(
                                seat, wish.charge(), candidate, period, candidates.held(body.id()), charter)
                        .and(AppointmentRules.followsItsOffice(seat, wish.charge(), wish.title())))
                .orElseGet(() -> Verdict.hindered(
                        "no-charter",
                        "%s har ingen uppdragsbeskrivning den %s. Välj en dag då gruppen finns."
                                .formatted(body.name(), Swedish.day(wish.from()))));
    }

    /** Past its period a body works on by the charter that it had; before its first day and after its last by none. */
    private Optional<Charter> charter(Wish wish) {
        return switch (bodies.standingOn(wish.body(), wish.from())) {
            case Standing.InForce now -> Optional.of(now.charter());
            case Standing.Past past ->
                Optional.of(past.charter())
                        .filter(charter -> bodies.body(wish.body()).livesOn(wish.from()));
            case Standing.Coming coming -> Optional.empty();
            case Standing.Unknown unknown -> Optional.empty();
        };
    }

    /** As it is in the charter of the day from which it is to be held. */
    private Seat seat(Body body, Wish wish) {
        var id = Objects.requireNonNull(wish.seat());
        return bodies.listSeats(body.id(), wish.from()).stream()
                .filter(seat -> seat.id().equals(id))
                .findFirst()
                .orElseGet(() -> bodies.seat(id));
    }

    private @Nullable Turns turns(Wish wish) {
        return charter(wish).map(charter -> charter.chairRule().turns()).orElse(null);
    }

    /** A body's charter says which side appoints its chair and which its vice chair. */
    private boolean sitsForTheSide(Held held, Wish wish) {
        var seat = held.appointment().seat();
        var side = charter(wish).map(c -> side(c, wish)).orElse("");
        return seat != null && isOf(bodies.seat(seat), side, wish.from());
    }

    private static String side(Charter charter, Wish wish) {
        var side = wish.charge() == Charge.CHAIR
                ? charter.chairRule().chairByOn(wish.from())
                : charter.chairRule().viceChairByOn(wish.from());
        return side == null ? "" : side;
    }

    private boolean isOf(Seat seat, String side, LocalDate day) {
        var kind = seat.organisation() == null
                ? null
                : county.organisation(seat.organisation(), day).kind();
        return switch (side) {
            case SeatGroup.REGION -> kind == Organisation.Kind.REGION;
            case SeatGroup.EACH_MUNICIPALITY ->
                kind == Organisation.Kind.MUNICIPALITY || seat.appointedBy().equals(SeatGroup.MUNICIPALITIES);
            case "" -> true;
            default -> seat.appointedBy().equals(side);
        };
    }

    private static Verdict reasonGiven(Wish wish, Verdict verdict) {
        var wanted =
                verdict.wantsReason() && (wish.reason() == null || wish.reason().isBlank());
        return wanted
                ? Verdict.hindered("reason-wanted", verdict.remarks().getFirst().sentence())
                : Verdict.FREE;
    }

    private static Map<String, Object> details(Wish wish, UUID id, PersonId person, Verdict verdict) {
        var details = new HashMap<String, Object>();
        details.put("appointment", id);
        details.put("person", person.value());
        details.put("charge", wish.charge());
        details.put("from", wish.from().toString());
        if (wish.seat() != null) details.put("seat", wish.seat().value());
        if (wish.to() != null) details.put("to", wish.to().toString());
        if (verdict.wantsReason())
            details.put("remark", verdict.remarks().getFirst().code());
        return details;
    }
}
