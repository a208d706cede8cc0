package se.samverka.platform.mail.demo;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;

/** A letter sent on with all that was in it: the calendar part still names the one who was called. */
final class Forwarding {

    private Forwarding() {}

    static MimeMessage of(MimeMessage letter, String mailbox, String name, String email, Instant now) {
        try {
            MimeMessage forwarded = DemoMessage.from(mailbox, email, now);
            forwarded.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(email, name, "UTF-8"));
            forwarded.setSubject("VB: " + letter.getSubject(), "UTF-8");
            forwarded.setContent(letter.getContent(), letter.getContentType());
            forwarded.saveChanges();
            return forwarded;
        } catch (MessagingException | IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
