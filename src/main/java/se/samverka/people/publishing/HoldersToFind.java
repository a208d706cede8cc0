package se.samverka.people.publishing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.BodyId;
import se.samverka.county.County;
import se.samverka.people.Appointment;
import se.samverka.people.AppointmentEvent;
import se.samverka.people.AppointmentEvent.Appointed;
import se.samverka.people.AppointmentEvent.AppointmentEnded;
import se.samverka.people.AppointmentEvent.LeaveChanged;
import se.samverka.people.AppointmentEvent.PersonChanged;
import se.samverka.people.AppointmentEvent.PersonShielded;
import se.samverka.people.AppointmentEvent.ToldAnew;
import se.samverka.people.Appointments;
import se.samverka.people.People;
import se.samverka.people.Person;
import se.samverka.people.Sittings;
import se.samverka.platform.time.CountyClock;
import se.samverka.publication.Index;
import se.samverka.publication.Publishable;

/**
 * Those who sit somewhere as search finds them, by what the body's page tells of them; from their first day to their last.
 *
 * <p>It hears of a change as the change is made and writes in the same transaction: a name is never found longer than the
 * appointment lasts.
 */
@Component
class HoldersToFind implements Publishable {

    private static final Set<String> EVERYBODY = Set.of("everybody");

    private final Appointments appointments;
    private final Sittings sittings;
    private final People people;
    private final Bodies bodies;
    private final County county;
    private final Index index;
    private final CountyClock clock;

    HoldersToFind(
            Appointments appointments,
            Sittings sittings,
            People people,
            Bodies bodies,
            County county,
            Index index,
            CountyClock clock) {
        this.appointments = appointments;
        this.sittings = sittings;
        this.people = people;
        this.bodies = bodies;
        this.county = county;
        this.index = index;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "holder";
    }

    @Override
    public Stream<Thing> all() {
        return bodies.list().stream()
                .flatMap(body -> appointments.listIn(body.id()).stream())
                .filter(this::isNotOver)
                .flatMap(appointment -> thing(appointment).stream());
    }

    @EventListener
    void happened(AppointmentEvent event) {
        switch (event) {
            case Appointed appointed ->
                appointments.find(appointed.appointment()).ifPresent(this::put);
            case AppointmentEnded ended ->
                appointments
                        .find(ended.appointment())
                        .ifPresentOrElse(
                                this::put,
                                () -> index.remove(kind(), ended.appointment().toString()));
            case ToldAnew told -> appointments.find(told.appointment()).ifPresent(this::put);
            case LeaveChanged changed -> {}
            case PersonChanged changed -> appointments.listOf(changed.person()).forEach(this::put);
            case PersonShielded shielded -> {
                appointments.listOf(shielded.person()).forEach(this::put);
                index.learnAnew();
            }
        }
    }

    private void put(Appointment appointment) {
        thing(appointment)
                .filter(thing -> isNotOver(appointment))
                .ifPresentOrElse(index::put, () -> index.remove(kind(), id(appointment)));
    }

    private boolean isNotOver(Appointment appointment) {
        LocalDate last = appointment.to();
        return last == null || !last.isBefore(clock.today()) || staysOn(appointment);
    }

    private boolean staysOn(Appointment lapsed) {
        return sittings.of(lapsed.person(), clock.today()).contains(lapsed);
    }

    private static String id(Appointment appointment) {
        return appointment.id().toString();
    }

    private Optional<Thing> thing(Appointment appointment) {
        var body = appointment.body();
        if (body == null || !appointment.charge().isPublic()) return Optional.empty();
        return Optional.of(people.person(appointment.person()))
                .filter(person -> !person.shielded())
                .map(person -> thing(appointment, body, person));
    }

    private Thing thing(Appointment appointment, BodyId in, Person person) {
        var body = bodies.body(in);
        return new Thing(
                kind(),
                id(appointment),
                "/organ/" + body.slug() + "/platser",
                "person",
                person.name(),
                "%s, %s.%s".formatted(appointment.charge().swedish(), body.name(), more(appointment, person)),
                null,
                body.slug(),
                EVERYBODY,
                appointment.from(),
                appointment.to());
    }

    private String more(Appointment appointment, Person person) {
        var organisation = person.organisation() == null
                ? null
                : county.organisation(person.organisation(), clock.today()).name();
        return Stream.of(organisation, appointment.title(), party(appointment))
                .filter(Objects::nonNull)
                .map(part -> " " + part + ".")
                .collect(Collectors.joining());
    }

    private @org.jspecify.annotations.Nullable String party(Appointment appointment) {
        var letter = appointment.party();
        if (letter == null) return null;
        return county.findPoliticalParty(letter)
                .map(party -> "%s (%s)".formatted(party.name(), letter))
                .orElse(letter);
    }
}
