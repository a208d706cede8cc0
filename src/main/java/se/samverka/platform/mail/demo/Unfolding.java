package se.samverka.platform.mail.demo;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a mail program shows of a message. */
final class Unfolding {

    private String text = "";
    private String html = "";
    private @Nullable String method;
    private @Nullable String calendar;
    private final List<Part> attachments = new ArrayList<>();

    static DeliveredLetter of(String mailbox, long uid, MimeMessage message) {
        try {
            Unfolding parts = new Unfolding();
            parts.open(message);
            InternetAddress from = (InternetAddress) message.getFrom()[0];
            return new DeliveredLetter(
                    mailbox + "/" + uid,
                    mailbox,
                    shown(from),
                    Objects.requireNonNullElse(message.getSubject(), ""),
                    parts.text,
                    parts.html,
                    parts.method,
                    parts.calendar,
                    parts.names(),
                    Objects.requireNonNullElse(message.getMessageID(), ""),
                    message.getSentDate().toInstant());
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException("Samverka sent a letter that cannot be read.", unreadable);
        }
    }

    /** The quotation marks that the standard asks for round a name with odd letters (RFC 5322, 3.4) are for machines. */
    private static String shown(InternetAddress from) {
        String name = from.getPersonal();
        return name == null || name.isBlank() ? from.getAddress() : name + " <" + from.getAddress() + ">";
    }

    /** Null where the message carries no calendar part. */
    static @Nullable String calendarOf(MimeMessage message) {
        try {
            Unfolding parts = new Unfolding();
            parts.open(message);
            return parts.calendar;
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException("Samverka sent a letter that cannot be read.", unreadable);
        }
    }

    /** @throws java.util.NoSuchElementException where there are not so many */
    static Enclosed enclosed(MimeMessage message, int number) {
        try {
            Unfolding parts = new Unfolding();
            parts.open(message);
            Part part = parts.attachments.stream().skip(number - 1L).findFirst().orElseThrow();
            return new Enclosed(
                    MimeUtility.decodeText(part.getFileName()),
                    new ContentType(part.getContentType()).getBaseType(),
                    part.getInputStream().readAllBytes());
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException("Samverka sent a letter that cannot be read.", unreadable);
        }
    }

    private List<String> names() throws MessagingException, IOException {
        List<String> names = new ArrayList<>();
        for (Part part : attachments) names.add(MimeUtility.decodeText(part.getFileName()));
        return List.copyOf(names);
    }

    private void open(Part part) throws MessagingException, IOException {
        if (part.getFileName() != null) attachments.add(part);
        else if (part.isMimeType("multipart/*")) openAll((Multipart) part.getContent());
        else if (part.isMimeType("text/calendar")) calendar(part);
        else if (part.isMimeType("text/html")) html = (String) part.getContent();
        else if (part.isMimeType("text/plain")) text = (String) part.getContent();
    }

    private void openAll(Multipart parts) throws MessagingException, IOException {
        for (int at = 0; at < parts.getCount(); at++) open(parts.getBodyPart(at));
    }

    private void calendar(Part part) throws MessagingException, IOException {
        method = new ContentType(part.getContentType()).getParameter("method");
        calendar = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
