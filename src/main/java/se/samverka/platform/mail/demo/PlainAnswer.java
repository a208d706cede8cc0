package se.samverka.platform.mail.demo;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;

/** An answer in words, above the letter it answers, sent to where the letter wants its answers. */
record PlainAnswer(MimeMessage message, String recipient) {

    static PlainAnswer to(MimeMessage letter, String mailbox, String text, Instant now) {
        try {
            String recipient = ((InternetAddress) letter.getReplyTo()[0]).getAddress();
            MimeMessage answer = DemoMessage.from(mailbox, recipient, now);
            answer.setSubject("Sv: " + letter.getSubject(), "UTF-8");
            answer.setHeader("In-Reply-To", letter.getMessageID());
            answer.setText(
                    text + "\r\n\r\n________________________________\r\nFrån: " + recipient + "\r\nSkickat: nyss\r\n",
                    "UTF-8");
            answer.saveChanges();
            return new PlainAnswer(answer, recipient);
        } catch (MessagingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
