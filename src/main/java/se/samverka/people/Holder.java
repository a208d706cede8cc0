package se.samverka.people;

import org.jspecify.annotations.Nullable;

/** Somebody as holder of something. */
public record Holder(Person person, Appointment appointment) {

    /** The political party as anybody may read it; null where there is none, or where it could tell who is shielded. */
    public @Nullable String publicParty() {
        return person.shielded() ? null : appointment.party();
    }

    /** The role at home as anybody may read it; null where there is none, or where it could tell who is shielded. */
    public @Nullable String publicTitle() {
        return person.shielded() ? null : appointment.title();
    }
}
