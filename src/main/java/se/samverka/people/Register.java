package se.samverka.people;

import org.jspecify.annotations.Nullable;
import se.samverka.county.OrganisationId;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;

/** Enters persons in the register. */
public interface Register {

    /** @param example made up by the sample */
    record NewPerson(
            String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable OrganisationId organisation,
            boolean elected,
            boolean example) {}

    /** The person with that address if there is one, with what is new filled in; otherwise a new one. */
    PersonId enter(Actor actor, NewPerson person);

    void makeAdministrator(Actor actor, PersonId person);

    boolean hasAdministrator();
}
