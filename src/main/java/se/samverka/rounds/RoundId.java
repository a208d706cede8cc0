package se.samverka.rounds;

import java.util.UUID;

/** Tells rounds apart. */
public record RoundId(UUID value) {

    public static RoundId random() {
        return new RoundId(UUID.randomUUID());
    }
}
