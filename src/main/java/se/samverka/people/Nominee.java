package se.samverka.people;

import org.jspecify.annotations.Nullable;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.SeatId;
import se.samverka.county.OrganisationId;
import se.samverka.people.Appointment.Charge;
import se.samverka.platform.identity.PersonId;

/**
 * Whom an organisation proposes to a seat, as it has written it so far.
 *
 * @param charge member or deputy
 * @param organisation who proposes, and whose own the nominee is; null where several propose together
 * @param party the letter of a political party; null where it is not told, and for officials
 * @param person who it became; null until appointed
 */
public record Nominee(
        BodyId body,
        SeatId seat,
        Charge charge,
        @Nullable OrganisationId organisation,
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String party,
        @Nullable String title,
        @Nullable PersonId person) {

    /** Whether there is a way to reach whoever is proposed. */
    public boolean canBeReached() {
        return email != null || phone != null;
    }

    public boolean isAppointed() {
        return person != null;
    }
}
