package se.samverka.platform.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One person's call to one meeting.
 *
 * @param uid unguessable, this call's own
 * @param sequence rises with each change (RFC 5545 §3.8.7.4)
 * @param organizer the body's name and the address with the call's token
 * @param attendee the invited; null for a calendar that is only published
 * @param start wall time in Europe/Stockholm
 * @param url the meeting's page
 * @param stamp when the invitation was made
 */
public record Invitation(
        String uid,
        int sequence,
        Method method,
        String summary,
        @Nullable Party organizer,
        @Nullable Party attendee,
        LocalDateTime start,
        LocalDateTime end,
        @Nullable String location,
        String description,
        String url,
        Instant stamp) {

    public record Party(String name, String email) {}

    public enum Method {
        REQUEST,
        PUBLISH,
        CANCEL
    }
}
