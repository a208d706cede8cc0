package se.samverka.platform.mail.receiving;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The text and the calendar in a letter's parts, however they are nested.
 *
 * <p>A letter inside the letter is not opened: what stands there was said by somebody else.
 */
final class Parts {

    private static final int DEEPEST = 10;
    private static final int MOST = 200;

    private int seen;
    private @Nullable String plain;
    private @Nullable String html;
    private @Nullable String calendar;

    private Parts() {}

    static Parts of(Part letter) {
        Parts parts = new Parts();
        parts.open(letter, 0);
        return parts;
    }

    /** The plain text, or what is left of the HTML without its marks; empty where there is neither. */
    String text() {
        if (plain != null && !plain.isBlank()) return plain;
        return html == null ? "" : HtmlAsText.of(html);
    }

    /** The first calendar part that is an answer, or else the first; null where there is none. */
    @Nullable
    String calendar() {
        return calendar;
    }

    /** A part that cannot be read is left out; the others are still read. */
    private void open(Part part, int depth) {
        if (depth > DEEPEST || seen++ > MOST) return;
        try {
            if (part.isMimeType("multipart/*")) openAll((Multipart) part.getContent(), depth);
            else keep(part);
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            // Broken parts are common in junk and harmless here: nobody acts on what is missing.
        }
    }

    private void openAll(Multipart parts, int depth) throws MessagingException {
        for (int at = 0; at < parts.getCount() && seen <= MOST; at++) open(parts.getBodyPart(at), depth + 1);
    }

    private void keep(Part part) throws MessagingException, IOException {
        if (isCalendar(part)) keepCalendar(Words.of(part));
        else if (part.getFileName() != null) return;
        else if (part.isMimeType("text/plain") && plain == null) plain = Words.of(part);
        else if (part.isMimeType("text/html") && html == null) html = Words.of(part);
    }

    private static boolean isCalendar(Part part) throws MessagingException {
        String name = Objects.requireNonNullElse(part.getFileName(), "").toLowerCase(Locale.ROOT);
        return part.isMimeType("text/calendar") || part.isMimeType("application/ics") || name.endsWith(".ics");
    }

    private void keepCalendar(String text) {
        if (calendar == null || !isReply(calendar) && isReply(text)) calendar = text;
    }

    private static boolean isReply(String text) {
        return text.toUpperCase(Locale.ROOT).contains("METHOD:REPLY");
    }
}
