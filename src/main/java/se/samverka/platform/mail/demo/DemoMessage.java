package se.samverka.platform.mail.demo;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/** An empty message from one address to another, dated by the county's clock. */
final class DemoMessage {

    private DemoMessage() {}

    static MimeMessage from(String sender, String recipient, Instant now) throws MessagingException {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
        message.setFrom(new InternetAddress(sender));
        message.setRecipient(RecipientType.TO, new InternetAddress(recipient));
        message.setSentDate(Date.from(now));
        return message;
    }
}
