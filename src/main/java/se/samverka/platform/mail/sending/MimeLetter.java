package se.samverka.platform.mail.sending;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import se.samverka.platform.mail.Letter;
import se.samverka.platform.mail.Letter.Address;
import se.samverka.platform.mail.Letter.CalendarPart;
import se.samverka.platform.mail.sending.Enclosures.Enclosure;

/**
 * A letter as mail programs want it (RFC 6047): the same said as text, as HTML and to the calendar, the calendar file once
 * more as an attachment for those who cannot answer in place, and then the papers.
 */
final class MimeLetter {

    private final Session session;
    private final MessageId messageId;
    private final Address own;

    MimeLetter(Session session, MessageId messageId, Address own) {
        this.session = session;
        this.messageId = messageId;
        this.own = own;
    }

    MimeMessage write(Letter letter, List<Enclosure> enclosures, Instant now) throws MessagingException {
        MimeMessage message = new Identified(session, messageId.of(letter.key()));
        Address from = letter.from() == null ? own : letter.from();
        message.setFrom(MailAddress.of(from.name(), from.email()));
        message.setRecipient(
                RecipientType.TO, MailAddress.of(letter.to().name(), letter.to().email()));
        Address reply = letter.replyTo();
        if (reply != null) message.setReplyTo(new InternetAddress[] {MailAddress.of(reply.name(), reply.email())});
        message.setSubject(MailAddress.oneLine(letter.subject()), "UTF-8");
        message.setSentDate(Date.from(now));
        message.setHeader("Content-Language", letter.language().tag());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "OOF, AutoReply");
        content(message, letter, enclosures);
        message.saveChanges();
        return message;
    }

    private static void content(MimeMessage message, Letter letter, List<Enclosure> enclosures)
            throws MessagingException {
        MimeMultipart said = said(letter);
        CalendarPart calendar = letter.calendar();
        if (calendar == null && enclosures.isEmpty()) {
            message.setContent(said);
            return;
        }
        MimeMultipart mixed = new MimeMultipart("mixed");
        MimeBodyPart first = new MimeBodyPart();
        first.setContent(said);
        mixed.addBodyPart(first);
        if (calendar != null) mixed.addBodyPart(file("mote.ics", "application/ics", bytes(calendar.text())));
        for (Enclosure enclosure : enclosures)
            mixed.addBodyPart(file(enclosure.fileName(), enclosure.mediaType(), enclosure.bytes()));
        message.setContent(mixed);
    }

    private static MimeMultipart said(Letter letter) throws MessagingException {
        MimeMultipart said = new MimeMultipart("alternative");
        said.addBodyPart(text("plain", InText.of(letter.blocks(), letter.why())));
        said.addBodyPart(text("html", InHtml.of(letter.language(), letter.subject(), letter.blocks(), letter.why())));
        CalendarPart calendar = letter.calendar();
        if (calendar != null) said.addBodyPart(calendar(calendar));
        return said;
    }

    private static MimeBodyPart text(String kind, String text) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, "UTF-8", kind);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    /** In base64, so that no server on the way touches the line ends that Outlook is particular about. */
    private static MimeBodyPart calendar(CalendarPart calendar) throws MessagingException {
        String type = "text/calendar; method=" + calendar.method() + "; charset=UTF-8";
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes(calendar.text()), type)));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static MimeBodyPart file(String name, String type, byte[] bytes) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
        part.setFileName(MailAddress.oneLine(name));
        part.setDisposition(Part.ATTACHMENT);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Keeps its Message-ID, which Jakarta Mail would make anew at each attempt. */
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
