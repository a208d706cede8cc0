package se.samverka.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprints (SHA-256) in hexadecimal. */
public final class Fingerprint {

    /** What stands before the first line. */
    public static final String BEGINNING = "0".repeat(64);

    private Fingerprint() {}

    /**
     * A line's, from the one before and the line's own text.
     *
     * <p>The text comes in as its own fingerprint, so that whoever may not read a line can still count with it.
     */
    public static String inChain(String previous, String canonical) {
        return of(previous + of(canonical));
    }

    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
