package se.samverka.people;

import org.jspecify.annotations.Nullable;
import se.samverka.county.OrganisationId;
import se.samverka.platform.identity.PersonId;

/**
 * Somebody who holds a seat or an office (pop:Person).
 *
 * <p>Of somebody shielded (skyddade personuppgifter) {@link #name} gives no name, so that a page which knows nothing of it
 * tells nothing. Address, party and title are left out beside it by whoever shows them to others.
 *
 * @param fullName for the person's own letters, for those who support the group and for administrators; for nobody else
 * @param organisation home organisation (org:memberOf); null for a guest of none
 * @param elected elected representative, not official; only the elected have a political party
 * @param example made up by the sample, to be removed with it
 * @param shielded whether nobody outside may read the name
 */
public record Person(
        PersonId id,
        String fullName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable OrganisationId organisation,
        boolean elected,
        boolean example,
        boolean shielded) {

    /** What stands where a shielded person's name would. */
    public static final String SHIELDED = "Skyddad uppgift";

    /** The name as anybody may read it. */
    public String name() {
        return shielded ? SHIELDED : fullName;
    }
}
