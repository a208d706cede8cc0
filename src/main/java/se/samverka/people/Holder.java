package se.samverka.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverka.county.OrganisationId;

/**
 * Somebody as holder of something.
 *
 * @param awayUntil the last day of a leave that goes on; null for whoever is not on leave
 */
public record Holder(
        Person person, Appointment appointment, @Nullable LocalDate awayUntil) {

    public Holder(Person person, Appointment appointment) {
        this(person, appointment, null);
    }

    public boolean isAway() {
        return awayUntil != null;
    }

    /** Whether the time is out, and the seat is kept until somebody else is appointed. */
    public boolean staysOn(LocalDate day) {
        return !appointment.holdsOn(day);
    }

    /** For whom the seat is held. */
    public @Nullable OrganisationId side() {
        return appointment.onBehalfOf() == null ? person.organisation() : appointment.onBehalfOf();
    }

    /** The political party as anybody may read it; null where there is none, or where it could tell who is shielded. */
    public @Nullable String publicParty() {
        return person.shielded() ? null : appointment.party();
    }

    /** The role at home as anybody may read it; null where there is none, or where it could tell who is shielded. */
    public @Nullable String publicTitle() {
        return person.shielded() ? null : appointment.title();
    }
}
