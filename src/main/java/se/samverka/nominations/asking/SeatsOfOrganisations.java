package se.samverka.nominations.asking;

import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.BodyId;
import se.samverka.county.OrganisationId;

/** Which organisations fill seats alone. */
@Component
class SeatsOfOrganisations {

    private final Bodies bodies;

    SeatsOfOrganisations(Bodies bodies) {
        this.bodies = bodies;
    }

    boolean anyOf(OrganisationId organisation, Collection<BodyId> among, LocalDate day) {
        return among.stream()
                .flatMap(body -> bodies.listSeats(body, day).stream())
                .anyMatch(seat -> organisation.equals(seat.organisation()));
    }
}
