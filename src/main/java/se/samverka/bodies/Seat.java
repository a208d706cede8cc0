package se.samverka.bodies;

import org.jspecify.annotations.Nullable;
import se.samverka.county.OrganisationId;

/**
 * A seat (org:Post): survives the people who hold it.
 *
 * @param ordinal its place in the strip, from 1
 * @param appointedBy the side that appoints both member and deputy: an organisation's key, or the name of a side such as
 *     {@code opposition}; two appointments belong to the same side when this is equal
 * @param organisation null for a seat of no organisation's own
 * @param label for example {@code Askvik}, {@code Region 2}, {@code Oppositionen}
 * @param optional an offered seat may stay unused
 * @param office the title of the office whose holder has the seat; null where the side chooses freely
 */
public record Seat(
        SeatId id,
        BodyId body,
        int ordinal,
        String appointedBy,
        @Nullable OrganisationId organisation,
        String label,
        boolean optional,
        @Nullable String office) {}
