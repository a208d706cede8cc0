package se.samverka.platform.mail.demo;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.NoSuchElementException;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;

/**
 * What Outlook sends when somebody presses a button, as Exchange writes it: without ORGANIZER, with MAILTO in capitals and
 * with Windows' name for the time zone.
 */
public record OutlookReply(MimeMessage message, String recipient) {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    public enum Answer {
        ACCEPTED("Accepterat"),
        TENTATIVE("Preliminärt"),
        DECLINED("Avböjt");

        private final String inSubject;

        Answer(String inSubject) {
            this.inSubject = inSubject;
        }
    }

    private record Written(Answer answer, String words) {

        /** As a calendar has it (RFC 5545, 3.3.11). */
        String escaped() {
            return words.replaceAll("([\\\\,;])", "\\\\$1").replaceAll("\\R", "\\\\n");
        }
    }

    /** @param words what is written above the answer; empty for nothing */
    static OutlookReply to(MimeMessage call, String mailbox, Answer answer, String words, Instant now) {
        String calendar = Unfolding.calendarOf(call);
        if (calendar == null) throw new NoSuchElementException("The letter has no buttons.");
        VEvent event = event(calendar);
        String organizer = URI.create(value(event, "ORGANIZER")).getSchemeSpecificPart();
        try {
            return new OutlookReply(
                    message(call, event, mailbox, organizer, new Written(answer, words), now), organizer);
        } catch (MessagingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static MimeMessage message(
            MimeMessage call, VEvent event, String mailbox, String organizer, Written written, Instant now)
            throws MessagingException {
        MimeMessage reply = DemoMessage.from(mailbox, organizer, now);
        reply.setSubject(written.answer().inSubject + ": " + value(event, "SUMMARY"), "UTF-8");
        reply.setHeader("In-Reply-To", call.getMessageID());
        reply.setHeader("X-MS-Exchange-Calendar-Originator-Id", "demo");
        MimeMultipart parts = new MimeMultipart("alternative");
        parts.addBodyPart(part(written.words(), "text/plain; charset=\"utf-8\""));
        parts.addBodyPart(
                part(calendar(event, mailbox, written, now), "text/calendar; charset=\"utf-8\"; method=REPLY"));
        reply.setContent(parts);
        reply.saveChanges();
        return reply;
    }

    private static MimeBodyPart part(String text, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new jakarta.activation.DataHandler(
                new jakarta.mail.util.ByteArrayDataSource(text.getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static String calendar(VEvent event, String mailbox, Written written, Instant now) {
        return """
                BEGIN:VCALENDAR
                METHOD:REPLY
                PRODID:Microsoft Exchange Server 2010
                VERSION:2.0
                BEGIN:VEVENT
                ATTENDEE;PARTSTAT=%s;CN=%s:MAILTO:%s
                COMMENT;LANGUAGE=sv-SE:%s\\n
                UID:%s
                SUMMARY;LANGUAGE=sv-SE:%s: Möte
                DTSTART;TZID=W. Europe Standard Time:%s
                DTEND;TZID=W. Europe Standard Time:%s
                CLASS:PUBLIC
                PRIORITY:5
                DTSTAMP:%s
                TRANSP:OPAQUE
                STATUS:CONFIRMED
                SEQUENCE:%s
                END:VEVENT
                END:VCALENDAR
                """.formatted(
                        written.answer(),
                        mailbox,
                        mailbox,
                        written.escaped(),
                        value(event, "UID"),
                        written.answer().inSubject,
                        value(event, "DTSTART"),
                        value(event, "DTEND"),
                        UTC.format(now),
                        value(event, "SEQUENCE"))
                .replace("\n", "\r\n");
    }

    private static VEvent event(String text) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            return calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
        } catch (ParserException | IOException unreadable) {
            throw new IllegalStateException("Samverka sent a calendar part that cannot be read.", unreadable);
        }
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
