package se.samverka.people;

import java.util.List;
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

    /** The person with that address if there is one, with what was not known filled in; otherwise a new one. */
    PersonId enter(Actor actor, NewPerson person);

    /** Everybody on record, by name. */
    List<Person> list();

    /** Somebody as they stand on record, held until the transaction ends so that corrections come one by one. */
    Person hold(PersonId person);

    /**
     * What is known of somebody, put right; all of it is replaced.
     *
     * @throws org.springframework.dao.DuplicateKeyException where somebody else has the address
     */
    void correct(Actor actor, PersonId person, Contact contact);

    /** Whether the person's name is shown to nobody outside (skyddade personuppgifter); why is never asked. */
    void shield(Actor actor, PersonId person, boolean shielded);

    record Contact(
            String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable OrganisationId organisation) {}

    void makeAdministrator(Actor actor, PersonId person);

    /** Somebody who reads the audit trail of the whole county. */
    void makeAuditor(Actor actor, PersonId person);

    /** Whether anybody is one today. */
    boolean hasAdministrator();
}
