package se.samverka.platform.mail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter that came to one of our addresses.
 *
 * @param messageId as the letter states it, or made from its bytes where it states none
 * @param from the sender's address, lower case
 * @param tokens what stood after the plus in the addresses it was sent to, in order
 * @param subject decoded
 * @param text the plain text, quoted history left out; empty where there is none
 * @param calendar the text/calendar part, if any
 * @param dmarc what the receiving server says of the sender
 */
public record IncomingLetter(
        String messageId,
        String from,
        List<String> tokens,
        String subject,
        String text,
        @Nullable String calendar,
        Dmarc dmarc,
        Instant receivedAt) {

    public enum Dmarc {
        PASS,
        FAIL,
        UNKNOWN
    }
}
