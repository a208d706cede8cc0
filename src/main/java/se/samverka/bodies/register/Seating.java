package se.samverka.bodies.register;

import java.util.ArrayList;
import java.util.List;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Charter;
import se.samverka.bodies.Composition;
import se.samverka.bodies.Seat;
import se.samverka.county.Organisation;

/** The seats that a charter gives a body. */
final class Seating {

    private Seating() {}

    /** @param parties who may sit, in the order of the strip */
    static List<Seat> of(BodyId body, Charter charter, List<Organisation> parties) {
        List<Seat> seats = new ArrayList<>();
        for (Composition.Place place :
                Composition.of(charter.seatFormula(), parties).places()) {
            seats.add(seat(body, charter, place, seats.size() + 1));
        }
        return seats;
    }

    private static Seat seat(BodyId body, Charter charter, Composition.Place place, int ordinal) {
        return new Seat(
                Ids.seat(body, place.appointedBy(), place.number()),
                body,
                ordinal,
                place.appointedBy(),
                place.organisation(),
                place.label(),
                place.optional(),
                charter.findOffice(place.office())
                        .map(office -> office.titleIn(place.appointedBy()))
                        .orElse(null));
    }
}
