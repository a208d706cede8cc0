package se.samverka.people.example;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.Body.Layer;
import se.samverka.bodies.Charter;
import se.samverka.bodies.Charter.DeputyRule;
import se.samverka.bodies.Charter.SeatGroup;
import se.samverka.bodies.Seat;
import se.samverka.county.County;
import se.samverka.county.Organisation;
import se.samverka.county.OrganisationId;
import se.samverka.people.Appointment;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.AppointmentEvent.Appointed;
import se.samverka.people.Appointments;
import se.samverka.people.Register;
import se.samverka.people.Register.NewPerson;
import se.samverka.people.example.ExamplePeople.Bench;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.time.CountyClock;

/**
 * Puts invented persons on one group's seats, from today, also where its charter begins later: whoever tries Samverka
 * should meet somebody.
 */
@Component
class SeatMadeUp {

    private static final String SOURCE = "Exempel: påhittad person";

    private final Register register;
    private final Appointments appointments;
    private final MadeUpPersons madeUp;
    private final Bodies bodies;
    private final County county;
    private final ApplicationEventPublisher events;
    private final CountyClock clock;

    SeatMadeUp(
            Register register,
            Appointments appointments,
            MadeUpPersons madeUp,
            Bodies bodies,
            County county,
            ApplicationEventPublisher events,
            CountyClock clock) {
        this.register = register;
        this.appointments = appointments;
        this.madeUp = madeUp;
        this.events = events;
        this.bodies = bodies;
        this.county = county;
        this.clock = clock;
    }

    /** One group while it is filled. */
    private record Filling(Body body, Charter charter, Bench bench, boolean elected) {}

    void fill(Body body, Charter charter, Bench bench) {
        var elected = body.layer() == Layer.POLITICAL || body.layer() == Layer.DECIDING;
        var filling = new Filling(body, charter, bench, elected);
        var seated = bodies.listSeats(body.id(), clock.today()).stream()
                .map(seat -> seat(filling, seat))
                .toList();
        lead(filling, seated, Charge.CHAIR, charter.chairRule().chairByOn(clock.today()));
        lead(filling, seated, Charge.VICE_CHAIR, charter.chairRule().viceChairByOn(clock.today()));
        support(filling);
    }

    private record Seated(
            Seat seat, PersonId member, @Nullable String party) {}

    private Seated seat(Filling filling, Seat seat) {
        var party = filling.elected() ? party(seat) : null;
        var member = somebody(filling, seat);
        add(filling, member, seat, Charge.MEMBER, party);
        if (filling.charter().deputyRule() == DeputyRule.PERSONAL)
            add(filling, somebody(filling, seat), seat, Charge.DEPUTY, party);
        return new Seated(seat, member, party);
    }

    private void lead(Filling filling, List<Seated> seated, Charge charge, @Nullable String side) {
        if (side == null) return;
        seated.stream()
                .filter(one -> isOf(one.seat(), side))
                .findFirst()
                .ifPresent(one -> add(filling, one.member(), null, charge, one.party()));
    }

    /** As many officials as the charter says; a group of the elected always has one. */
    private void support(Filling filling) {
        filling.charter()
                .roles()
                .forEach(role -> charge(role.role()).ifPresent(charge -> {
                    for (int place = 1; place <= role.places(); place++) official(filling, charge, place);
                }));
        if (filling.charter().roles().isEmpty() && filling.elected()) official(filling, Charge.SUPPORT, 1);
    }

    private void official(Filling filling, Charge charge, int place) {
        county.listParties(clock.today()).stream()
                .findFirst()
                .map(region -> official(filling, charge, place, region))
                .ifPresent(person -> add(filling, person, null, charge, null));
    }

    private PersonId official(Filling filling, Charge charge, int place, Organisation region) {
        var post = "%s/%s/%d".formatted(filling.body().layer(), charge, place);
        return filling.bench()
                .officials()
                .computeIfAbsent(post, p -> enter(filling, region.shortName(), region.key(), region.id(), false));
    }

    private PersonId somebody(Filling filling, Seat seat) {
        var organisation = seat.organisation();
        if (organisation == null) return enter(filling, seat.label(), seat.appointedBy(), null, filling.elected());
        var home = county.organisation(organisation, clock.today());
        return enter(filling, home.shortName(), home.key(), home.id(), filling.elected());
    }

    private PersonId enter(
            Filling filling, String surname, String key, @Nullable OrganisationId home, boolean elected) {
        var name = filling.bench().names().next(surname, key);
        var person = register.enter(
                filling.bench().actor(), new NewPerson(name.inFull(), name.email(), null, home, elected, true));
        madeUp.add(person);
        return person;
    }

    private void add(Filling filling, PersonId person, @Nullable Seat seat, Charge charge, @Nullable String party) {
        var id = UUID.randomUUID();
        appointments.add(new Appointment(
                id,
                person,
                filling.body().id(),
                seat == null ? null : seat.id(),
                charge,
                party,
                null,
                clock.today(),
                filling.charter().validTo(),
                SOURCE,
                null));
        events.publishEvent(new Appointed(id));
    }

    /** The county's parties in turn, so that every letter is seen. */
    private @Nullable String party(Seat seat) {
        var all = county.listPoliticalParties();
        return all.isEmpty() ? null : all.get(seat.ordinal() % all.size()).letter();
    }

    private boolean isOf(Seat seat, String side) {
        var organisation = seat.organisation();
        if (organisation == null) return false;
        var kind = county.organisation(organisation, clock.today()).kind();
        return switch (side) {
            case SeatGroup.REGION -> kind == Organisation.Kind.REGION;
            case SeatGroup.EACH_MUNICIPALITY -> kind == Organisation.Kind.MUNICIPALITY;
            default -> seat.appointedBy().equals(side);
        };
    }

    private static Optional<Charge> charge(String role) {
        return List.of(Charge.SUPPORT, Charge.CONVENER, Charge.COORDINATOR).stream()
                .filter(charge -> charge.role().equals(role))
                .findFirst();
    }
}
