package se.samverka.county.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverka.county.Organisation;
import se.samverka.county.OrganisationId;
import se.samverka.county.Validity;

/**
 * An organisation with all the names it has had.
 *
 * @param member when it belongs to the county: municipalities have changed county before
 * @param names oldest first, at least one
 */
record RegisteredOrganisation(
        OrganisationId id,
        String key,
        Organisation.Kind kind,
        @Nullable String scbCode,
        @Nullable String koladaCode,
        @Nullable String orgNumber,
        @Nullable String email,
        Validity member,
        List<Name> names) {

    Organisation on(LocalDate day) {
        Name name = nameOn(day);
        return new Organisation(id, key, kind, name.name(), name.shortName(), scbCode, koladaCode, email);
    }

    /** The latest name that had begun that day, or the first one for a day before all of them. */
    Name nameOn(LocalDate day) {
        return names.reversed().stream()
                .filter(name -> name.hasBegun(day))
                .findFirst()
                .orElse(names.getFirst());
    }

    /** @param reason why it was changed to this */
    record Name(
            String name,
            String shortName,
            Validity validity,
            @Nullable String reason) {
        private boolean hasBegun(LocalDate day) {
            LocalDate from = validity.from();
            return from == null || !day.isBefore(from);
        }
    }
}
