package se.samverka.platform.mail.receiving;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A server's word that a letter of ours did not arrive (RFC 3464).
 *
 * <p>Whoever sends one must know the letter's Message-ID, which only its recipient's servers do.
 *
 * @param messageId of the letter that came back
 * @param reason what the other server said
 */
record Bounce(String messageId, String reason) {

    private static final Pattern REPORT = Pattern.compile("(?im)^content-type:\\s*multipart/report\\b");
    private static final Pattern FAILED = Pattern.compile("(?im)^action:\\s*failed\\b");
    private static final Pattern DIAGNOSIS = Pattern.compile("(?im)^diagnostic-code:[^;\n]*;\\s*(.{1,200})");
    private static final Pattern STATUS = Pattern.compile("(?im)^status:\\s*(.{1,200})");
    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^message-id:\\s*(<[0-9a-f]{40}@[\\w.-]{1,200}>)");
    private static final int READ_AT_MOST = 256 * 1024;

    /** Empty where it is something else, also a mere delay. */
    static Optional<Bounce> in(byte[] letter) {
        int length = Math.min(letter.length, READ_AT_MOST);
        String text = new String(letter, 0, length, StandardCharsets.ISO_8859_1);
        Matcher messageId = MESSAGE_ID.matcher(text);
        if (!REPORT.matcher(text).find() || !FAILED.matcher(text).find() || !messageId.find()) return Optional.empty();
        return Optional.of(new Bounce(messageId.group(1), reason(text)));
    }

    private static String reason(String text) {
        return Stream.of(DIAGNOSIS, STATUS)
                .flatMap(pattern -> pattern.matcher(text).results().limit(1))
                .map(found -> found.group(1).strip())
                .findFirst()
                .orElse("–");
    }
}
