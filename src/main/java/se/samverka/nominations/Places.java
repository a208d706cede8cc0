package se.samverka.nominations;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Seat;
import se.samverka.county.OrganisationId;
import se.samverka.people.Appointment.Charge;

/** Who is to be named in a round, as the charters of its first day say. */
@Component
public class Places {

    private final Bodies bodies;

    Places(Bodies bodies) {
        this.bodies = bodies;
    }

    /** Body by body in the round's order, seat by seat, the member before the deputy. */
    public List<Place> listFor(Nomination nomination, OrganisationId organisation) {
        return list(nomination, seat -> organisation.equals(seat.organisation()));
    }

    /** Those of a side that is no organisation, for example {@code opposition}. */
    public List<Place> listOf(Nomination nomination, String side) {
        return list(
                nomination,
                seat -> seat.organisation() == null && seat.appointedBy().equals(side));
    }

    /** Every place, those too that no organisation fills alone. */
    public List<Place> listAll(Nomination nomination) {
        return list(nomination, seat -> true);
    }

    private List<Place> list(Nomination nomination, Predicate<Seat> which) {
        var open = nomination.bodies().stream()
                .flatMap(body -> places(body, nomination, which))
                .toList();
        return IntStream.range(0, open.size())
                .mapToObj(number -> numbered(open.get(number), number))
                .toList();
    }

    private Stream<Place> places(BodyId id, Nomination nomination, Predicate<Seat> which) {
        Body body = bodies.body(id, nomination.from());
        var charges = bodies.hasDeputies(id, nomination.from())
                ? List.of(Charge.MEMBER, Charge.DEPUTY)
                : List.of(Charge.MEMBER);
        return bodies.listSeats(id, nomination.from()).stream()
                .filter(which)
                .flatMap(seat -> charges.stream().map(charge -> new Place(0, body, seat, charge)));
    }

    private static Place numbered(Place place, int number) {
        return new Place(number, place.body(), place.seat(), place.charge());
    }
}
