package se.samverka.platform.identity;

import java.util.UUID;

/** Points at a person; the person's name and address stand in {@code people} alone. */
public record PersonId(UUID value) {
    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }
}
