package se.samverka.bodies;

import java.time.LocalDate;
import java.util.List;
import se.samverka.platform.web.language.Phrase;

/** Under which heading a body stands in lists. */
public enum Shelf implements Phrase {
    POLITICAL,
    DECIDING,
    CHIEF_OFFICERS,
    NETWORKS,
    LOCAL,
    ENDED;

    /** The county's own word that makes a body of officials a network. */
    private static final String NETWORK = "nätverk";

    public static Shelf of(Body body, LocalDate day) {
        if (body.ended() != null && day.isAfter(body.ended())) return ENDED;
        return switch (body.layer()) {
            case POLITICAL -> POLITICAL;
            case DECIDING -> DECIDING;
            case OFFICIALS -> body.kind().contains(NETWORK) ? NETWORKS : CHIEF_OFFICERS;
            case LOCAL -> LOCAL;
        };
    }

    public List<Body> of(List<Body> bodies, LocalDate day) {
        return bodies.stream().filter(body -> of(body, day) == this).toList();
    }
}
