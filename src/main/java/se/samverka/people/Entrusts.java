package se.samverka.people;

import java.time.LocalDate;
import java.util.UUID;
import se.samverka.bodies.BodyId;
import se.samverka.people.Register.NewPerson;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;

/** Gives an official a group to support or to convene, and ends what anybody is charged with. */
public interface Entrusts {

    /** From today, until further notice. */
    PersonId support(Actor actor, BodyId body, NewPerson person);

    /**
     * From the day, until further notice.
     *
     * @throws se.samverka.platform.rules.Refused where as many convene it as its charter says
     */
    PersonId convene(Actor actor, BodyId body, NewPerson person, LocalDate from);

    /** @param lastDay the last day that counts */
    default void end(Actor actor, UUID appointment, LocalDate lastDay) {
        end(actor, appointment, lastDay, "");
    }

    /** @param decision by what, in words; may be empty */
    void end(Actor actor, UUID appointment, LocalDate lastDay, String decision);
}
