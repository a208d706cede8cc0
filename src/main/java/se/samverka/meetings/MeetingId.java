package se.samverka.meetings;

import java.util.UUID;

public record MeetingId(UUID value) {
    public static MeetingId random() {
        return new MeetingId(UUID.randomUUID());
    }
}
