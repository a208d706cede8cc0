package se.samverka.platform.mail.demo;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter in somebody's mailbox.
 *
 * @param id unique in this post office
 * @param mailbox whose it is, lower case
 * @param from the sender's name and address as the mail program shows them
 * @param method REQUEST, PUBLISH or CANCEL where it carries a calendar part; null where it carries none
 * @param calendar the calendar part; null where it carries none
 * @param attachments the names of the files with it
 */
public record DeliveredLetter(
        String id,
        String mailbox,
        String from,
        String subject,
        String text,
        String html,
        @Nullable String method,
        @Nullable String calendar,
        List<String> attachments,
        String messageId,
        Instant sentAt) {

    /** Whether a calendar shows the buttons yes, perhaps and no. */
    public boolean isAnswerable() {
        return "REQUEST".equals(method);
    }
}
