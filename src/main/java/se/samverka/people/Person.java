package se.samverka.people;

import org.jspecify.annotations.Nullable;
import se.samverka.county.OrganisationId;
import se.samverka.platform.identity.PersonId;

/**
 * Somebody who holds a seat or an office (pop:Person).
 *
 * @param organisation home organisation (org:memberOf); null for a guest of none
 * @param elected elected representative, not official; only the elected have a political party
 * @param example made up by the sample, to be removed with it
 */
public record Person(
        PersonId id,
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable OrganisationId organisation,
        boolean elected,
        boolean example) {}
