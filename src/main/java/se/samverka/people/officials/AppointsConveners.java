package se.samverka.people.officials;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.officials.Conveners;
import se.samverka.people.Entrusts;
import se.samverka.people.Register.NewPerson;
import se.samverka.platform.identity.Actor;

/** Whoever is to convene a new group. */
@Component
class AppointsConveners implements Conveners {

    private final Entrusts entrusts;

    AppointsConveners(Entrusts entrusts) {
        this.entrusts = entrusts;
    }

    @Override
    public void appoint(Actor actor, BodyId body, Named convener, LocalDate from) {
        entrusts.convene(actor, body, new NewPerson(convener.name(), convener.email(), null, null, false, false), from);
    }
}
