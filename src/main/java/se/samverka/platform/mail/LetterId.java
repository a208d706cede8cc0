package se.samverka.platform.mail;

import java.util.UUID;

public record LetterId(UUID value) {
    public static LetterId random() {
        return new LetterId(UUID.randomUUID());
    }

    public static LetterId of(String text) {
        return new LetterId(UUID.fromString(text));
    }
}
