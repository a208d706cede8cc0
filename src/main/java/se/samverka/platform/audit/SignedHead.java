package se.samverka.platform.audit;

import java.time.Instant;

/**
 * That the chain was so long and had that fingerprint at that time, signed.
 *
 * @param number of the last line it speaks of
 * @param hash that line's fingerprint
 * @param key the fingerprint of the public key
 * @param signature Ed25519 (RFC 8032) of {@link #text()}
 */
public record SignedHead(long number, String hash, Instant at, String key, byte[] signature) {

    /** What is signed. */
    public String text() {
        return text(number, hash, at);
    }

    static String text(long number, String hash, Instant at) {
        return "samverka-revision\n%d\n%s\n%s".formatted(number, hash, at);
    }
}
