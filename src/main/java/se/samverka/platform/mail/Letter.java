package se.samverka.platform.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.web.language.Language;

/**
 * A letter to one recipient, as data: rendered once as text and once as HTML by the same hand.
 *
 * @param key unique for ever; the Message-ID is made from it, so that a letter sent twice is one letter
 * @param kind what it is, for the list in Utskick: notice, deputys-copy, deputy-called, notes, sign-in …
 * @param urgency when it may leave
 * @param to the recipient
 * @param from the sender's name and address; null for the installation's own
 * @param replyTo a human address; null for the sender's
 * @param subject one line
 * @param blocks what it says, in order; the first says what and when
 * @param why why you get this letter, one sentence, at the foot
 * @param calendar the calendar part; null where there is none
 * @param attachments asked for when the letter is sent
 * @param about what it is about, for example {@code meeting/5b1c…}; what follows the first letter gathers by it
 * @param notBefore the first moment it may leave; null for now
 * @param language what it is written in
 */
public record Letter(
        String key,
        String kind,
        Urgency urgency,
        Recipient to,
        @Nullable Address from,
        @Nullable Address replyTo,
        String subject,
        List<Block> blocks,
        String why,
        @Nullable CalendarPart calendar,
        List<Attachment> attachments,
        String about,
        @Nullable Instant notBefore,
        Language language) {

    /** In Swedish. */
    public Letter(
            String key,
            String kind,
            Urgency urgency,
            Recipient to,
            @Nullable Address from,
            @Nullable Address replyTo,
            String subject,
            List<Block> blocks,
            String why,
            @Nullable CalendarPart calendar,
            List<Attachment> attachments,
            String about,
            @Nullable Instant notBefore) {
        this(
                key,
                kind,
                urgency,
                to,
                from,
                replyTo,
                subject,
                blocks,
                why,
                calendar,
                attachments,
                about,
                notBefore,
                Language.SWEDISH);
    }

    /** The kind that lets somebody in; on trial the only one that leaves. */
    public static final String SIGN_IN = "sign-in";

    /** Tells somebody that one's own ways in have changed. */
    public static final String SIGN_IN_CHANGED = "sign-in-changed";

    /** With more to say, last. */
    public Letter and(List<Block> more) {
        if (more.isEmpty()) return this;
        var all = new ArrayList<>(blocks);
        all.addAll(more);
        return new Letter(
                key,
                kind,
                urgency,
                to,
                from,
                replyTo,
                subject,
                all,
                why,
                calendar,
                attachments,
                about,
                notBefore,
                language);
    }

    public record Address(String name, String email) {}

    public record Recipient(@Nullable PersonId person, String name, String email) {}

    /** The iCalendar text and its method (REQUEST, PUBLISH, CANCEL), which must agree with the text (RFC 6047). */
    public record CalendarPart(String method, String text) {}

    /**
     * A file made or fetched when the letter leaves.
     *
     * @param source whose {@link AttachmentSource} gives it
     * @param key what the source is asked for
     */
    public record Attachment(String source, String key, String fileName) {}

    public enum Urgency {
        /** Sign-in links, receipts, cancellations and absences less than 24 hours ahead: at any hour. */
        AT_ANY_HOUR,
        /** Waits from 19 to 07 and in July. */
        IN_DAYTIME
    }

    public sealed interface Block {
        record Paragraph(String text) implements Block {}

        record Heading(String text) implements Block {}

        record Facts(List<Fact> facts) implements Block {}

        record Fact(String label, String value) {}

        record Points(List<String> points, boolean numbered) implements Block {}

        /** The one button. */
        record Button(String label, String href) implements Block {}

        record Link(String label, String href) implements Block {}
    }
}
