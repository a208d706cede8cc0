package se.samverka.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, as 64 small hexadecimal digits. */
final class Fingerprint {

    private Fingerprint() {}

    static DigestOutputStream taking(OutputStream out) {
        return new DigestOutputStream(out, sha256());
    }

    static String of(DigestOutputStream taken) {
        return HexFormat.of().formatHex(taken.getMessageDigest().digest());
    }

    /** Reads to the end. */
    static String of(InputStream in) throws IOException {
        DigestInputStream taken = new DigestInputStream(in, sha256());
        taken.transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(taken.getMessageDigest().digest());
    }

    static String of(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
