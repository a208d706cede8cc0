package se.samverka.meetings;

import java.util.UUID;

public record ItemId(UUID value) {
    public static ItemId random() {
        return new ItemId(UUID.randomUUID());
    }
}
