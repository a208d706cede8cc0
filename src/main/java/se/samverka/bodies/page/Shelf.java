package se.samverka.bodies.page;

import java.time.LocalDate;
import java.util.List;
import se.samverka.bodies.Body;

/** Under which heading a body stands in lists. */
enum Shelf {
    POLITICAL("Politiska samverkansgrupper"),
    DECIDING("De som tillsätter och beslutar"),
    CHIEF_OFFICERS("Chefer och tjänstepersoner"),
    NETWORKS("Nätverk"),
    LOCAL("Lokalt"),
    ENDED("Avslutade");

    /** The county's own word that makes a body of officials a network. */
    private static final String NETWORK = "nätverk";

    private final String heading;

    Shelf(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    static Shelf of(Body body, LocalDate day) {
        if (body.ended() != null && day.isAfter(body.ended())) return ENDED;
        return switch (body.layer()) {
            case POLITICAL -> POLITICAL;
            case DECIDING -> DECIDING;
            case OFFICIALS -> body.kind().contains(NETWORK) ? NETWORKS : CHIEF_OFFICERS;
            case LOCAL -> LOCAL;
        };
    }

    List<Body> of(List<Body> bodies, LocalDate day) {
        return bodies.stream().filter(body -> of(body, day) == this).toList();
    }
}
