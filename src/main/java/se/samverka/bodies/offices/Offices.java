package se.samverka.bodies.offices;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.Charter;
import se.samverka.bodies.Charter.SeatGroup;
import se.samverka.bodies.Office;
import se.samverka.bodies.Standing;
import se.samverka.county.County;
import se.samverka.county.Organisation;

/** Which offices take part in a body, and in which organisations. */
@Component
class Offices {

    private final Bodies bodies;
    private final County county;

    Offices(Bodies bodies, County county) {
        this.bodies = bodies;
        this.county = county;
    }

    /** Of the charter in force, or of the one that tells most. */
    List<Office> of(Body body, LocalDate day) {
        return Standing.on(bodies.listCharters(body.id()), day)
                .known()
                .map(Charter::offices)
                .orElse(List.of());
    }

    List<Organisation> organisationsOf(Office office, LocalDate day) {
        Stream<Organisation> all = Stream.concat(
                        county.listParties(day).stream(), county.listOrganisations(day).stream())
                .distinct();
        return all.filter(organisation -> isOf(organisation, office.side())).toList();
    }

    private static boolean isOf(Organisation organisation, String side) {
        return switch (side) {
            case SeatGroup.EACH_MUNICIPALITY, SeatGroup.MUNICIPALITIES ->
                organisation.kind() == Organisation.Kind.MUNICIPALITY;
            case SeatGroup.REGION -> organisation.kind() == Organisation.Kind.REGION;
            default -> organisation.key().equals(side);
        };
    }
}
