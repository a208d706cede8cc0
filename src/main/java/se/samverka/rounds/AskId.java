package se.samverka.rounds;

import java.util.UUID;

/** Tells the asks of all rounds apart. */
public record AskId(UUID value) {

    public static AskId random() {
        return new AskId(UUID.randomUUID());
    }
}
