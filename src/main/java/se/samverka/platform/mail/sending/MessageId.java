package se.samverka.platform.mail.sending;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Makes a letter's Message-ID from its key: sent twice, it is still one letter, and a mailbox can see it. */
record MessageId(String domain) {

    private static final int HEX_DIGITS = 40;

    String of(String key) {
        return "<" + HexFormat.of().formatHex(sha256(key)).substring(0, HEX_DIGITS) + "@" + domain + ">";
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
