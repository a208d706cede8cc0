package se.samverka.platform.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar answered (RFC 5546 §3.2.3), read leniently: Exchange leaves out ORGANIZER.
 *
 * @param attendee the address that the answer speaks for, lower case, without {@code mailto:}
 * @param sentBy who pressed the button for that attendee (SENT-BY), lower case
 * @param stamp DTSTAMP, or null where it is missing
 */
public record CalendarReply(
        String uid,
        int sequence,
        String attendee,
        @Nullable String sentBy,
        Answer answer,
        @Nullable Instant stamp) {

    public enum Answer {
        ACCEPTED,
        DECLINED,
        TENTATIVE,
        OTHER
    }
}
