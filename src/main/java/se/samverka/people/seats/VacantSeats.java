package se.samverka.people.seats;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.desk.Awaiting;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.People;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.look.Link;
import se.samverka.platform.web.look.Tag;
import se.samverka.platform.web.look.Tone;

/** Seats without a member, before those who support the group; an offered seat may stay unused. */
@Component
class VacantSeats implements Awaiting {

    private static final int NAMED = 4;
    private static final Tag VACANT = new Tag("vakant", Tone.QUIET);

    private final People people;
    private final Bodies bodies;
    private final Rights rights;
    private final CountyClock clock;

    VacantSeats(People people, Bodies bodies, Rights rights, CountyClock clock) {
        this.people = people;
        this.bodies = bodies;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public Stream<Task> tasks(Actor reader) {
        return rights.rolesOf(reader).stream()
                .filter(role -> role.name().equals(Charge.SUPPORT.role()))
                .flatMap(role -> bodies.find(role.scope()).stream())
                .flatMap(body -> task(body).stream());
    }

    private Optional<Task> task(Body body) {
        var vacant = people.listSeats(body.id(), clock.today()).stream()
                .filter(seat -> seat.vacant() && !seat.seat().optional())
                .map(seat -> seat.seat().label())
                .toList();
        return vacant.isEmpty() ? Optional.empty() : Optional.of(task(body, vacant));
    }

    private static Task task(Body body, List<String> vacant) {
        var one = vacant.size() == 1;
        return new Task(
                null,
                one
                        ? "Utse ledamot för %s i %s".formatted(vacant.getFirst(), body.name())
                        : "Utse ledamöter på %d platser i %s".formatted(vacant.size(), body.name()),
                one ? "" : named(vacant),
                new Link("Öppna platserna", "/organ/" + body.slug() + "/platser"),
                VACANT,
                "body/" + body.id().value());
    }

    private static String named(List<String> vacant) {
        var first = vacant.stream().limit(NAMED).collect(Collectors.joining(", "));
        var rest = vacant.size() - NAMED;
        return rest > 0 ? "%s och %d till.".formatted(first, rest) : first + ".";
    }
}
