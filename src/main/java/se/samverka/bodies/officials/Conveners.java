package se.samverka.bodies.officials;

import java.time.LocalDate;
import se.samverka.bodies.BodyId;
import se.samverka.platform.identity.Actor;

/** Appoints whoever is to convene a body; implemented by whoever keeps the people. */
public interface Conveners {

    /** @throws se.samverka.platform.rules.Refused where the body has one that day */
    void appoint(Actor actor, BodyId body, Named convener, LocalDate from);

    /** An official, as typed in a form; the address tells who it is. */
    record Named(String name, String email) {}
}
