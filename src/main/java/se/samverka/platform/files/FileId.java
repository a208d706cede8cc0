package se.samverka.platform.files;

import java.util.UUID;

public record FileId(UUID value) {
    public static FileId of(String text) {
        return new FileId(UUID.fromString(text));
    }
}
