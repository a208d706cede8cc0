package se.samverka.platform.mail.receiving;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a machine wrote a letter (RFC 3834 §5, and what Exchange does instead). */
final class Automatic {

    private static final Pattern SUBJECT =
            Pattern.compile("(?iU)(autosvar|automatiskt svar|automatic reply|out of office|frånvarande)\\b.*");

    private Automatic() {}

    /** A calendar's answer is a person's, though Exchange may send it with a machine's headers. */
    static boolean wrote(MimeMessage message, @Nullable String calendar) throws MessagingException {
        return calendar == null && (isBounce(message) || isReply(message));
    }

    private static boolean isReply(MimeMessage message) throws MessagingException {
        String submitted = header(message, "Auto-Submitted");
        return !submitted.isEmpty() && !submitted.startsWith("no")
                || !header(message, "X-Auto-Response-Suppress").isEmpty()
                || !header(message, "X-Autoreply").isEmpty()
                || !header(message, "X-Autorespond").isEmpty()
                || header(message, "Precedence").equals("auto_reply")
                || SUBJECT.matcher(Objects.requireNonNullElse(message.getSubject(), "")
                                .strip())
                        .matches();
    }

    private static boolean isBounce(MimeMessage message) throws MessagingException {
        return message.isMimeType("multipart/report")
                || header(message, "Return-Path").equals("<>");
    }

    private static String header(MimeMessage message, String name) throws MessagingException {
        return Objects.requireNonNullElse(message.getHeader(name, ","), "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
