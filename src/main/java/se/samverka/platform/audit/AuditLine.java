package se.samverka.platform.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.identity.PersonId;

/**
 * One line of the trail, as it was written.
 *
 * @param number its place in the chain, from 1; null until it is chained
 * @param actor the kind in code: {@code signed-in}, {@code visitor}, {@code link/…} or {@code house/…}
 * @param onBehalfOf a role's word in code
 * @param hash its fingerprint in hexadecimal; null until it is chained
 */
public record AuditLine(
        long id,
        @Nullable Long number,
        Instant at,
        String actor,
        @Nullable PersonId person,
        @Nullable String onBehalfOf,
        String act,
        String subject,
        Map<String, Object> details,
        @Nullable String hash) {

    /** The text that the fingerprint is of, with the line at a place in the chain. */
    public String canonical(long place) {
        return CanonicalText.of(this, place);
    }

    public Optional<PersonId> who() {
        return Optional.ofNullable(person);
    }
}
