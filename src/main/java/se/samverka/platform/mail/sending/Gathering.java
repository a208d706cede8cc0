package se.samverka.platform.mail.sending;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import se.samverka.platform.mail.Letter;
import se.samverka.platform.mail.Letter.Attachment;
import se.samverka.platform.mail.Letter.Block;
import se.samverka.platform.mail.Letter.Urgency;

/**
 * The first letter on a subject goes at once; what follows to the same person within ten minutes is gathered into one.
 *
 * <p>Never what is urgent, and never what a calendar must read: each change of a meeting has its own.
 */
final class Gathering {

    static final Duration WINDOW = Duration.ofMinutes(10);

    private Gathering() {}

    static boolean mayGather(Letter letter) {
        return letter.calendar() == null && letter.urgency() == Urgency.IN_DAYTIME;
    }

    /** One letter that says what all of them say, in order, each under its own subject; named after the first. */
    static Letter one(List<Letter> letters) {
        Letter first = letters.getFirst();
        if (letters.size() == 1) return first;
        return new Letter(
                first.key(),
                first.kind(),
                first.urgency(),
                first.to(),
                first.from(),
                first.replyTo(),
                first.subject() + " (+" + (letters.size() - 1) + ")",
                letters.stream().flatMap(Gathering::underItsSubject).toList(),
                first.why(),
                null,
                attachments(letters),
                first.about(),
                first.notBefore());
    }

    private static Stream<Block> underItsSubject(Letter letter) {
        return Stream.concat(Stream.of(new Block.Heading(letter.subject())), letter.blocks().stream());
    }

    private static List<Attachment> attachments(List<Letter> letters) {
        return letters.stream()
                .flatMap(letter -> letter.attachments().stream())
                .distinct()
                .toList();
    }
}
