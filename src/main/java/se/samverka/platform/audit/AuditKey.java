package se.samverka.platform.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.samverka.platform.settings.Settings;

/**
 * The key that signs how far the trail has come (Ed25519, RFC 8032).
 *
 * <p>It is made at the first start and kept in the data folder, never in the database: whoever can write there only cannot
 * sign. Every public key that lies beside it is believed, so that a former key's signatures hold.
 */
@Component
public class AuditKey {

    static final String FOLDER = "revision";
    static final String SECRET = "signeringsnyckel.pem";
    static final String PUBLIC = "signeringsnyckel.pub.pem";

    private final PrivateKey secret;
    private final PublicKey own;
    private final Map<String, PublicKey> believed;

    @Autowired
    AuditKey(Settings settings) {
        this(settings.data().resolve(FOLDER));
    }

    AuditKey(Path folder) {
        try {
            if (!Files.exists(folder.resolve(SECRET))) make(folder);
            secret = factory().generatePrivate(new PKCS8EncodedKeySpec(read(folder.resolve(SECRET))));
            own = publicKey(folder.resolve(PUBLIC));
            believed = believed(folder);
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException("The key in " + folder + " cannot be read.", unreadable);
        }
        if (!verifies(fingerprint(), "", sign("")))
            throw new IllegalStateException("The two keys in " + folder + " do not belong together.");
    }

    byte[] sign(String text) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean knows(String key) {
        return believed.containsKey(key);
    }

    boolean verifies(String key, String text, byte[] signed) {
        var known = believed.get(key);
        return known != null && verifies(known, text, signed);
    }

    private static boolean verifies(PublicKey key, String text, byte[] signed) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(signed);
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }

    /** Of the public key, as the signatures name it. */
    public String fingerprint() {
        return Fingerprint.of(own.getEncoded());
    }

    /** The public key as X.509 in base 64, without lines. */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(own.getEncoded());
    }

    private static void make(Path folder) throws IOException, GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Files.createDirectories(folder, owners(folder, "rwx------"));
        Files.writeString(
                folder.resolve(PUBLIC), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        var file = Files.createFile(folder.resolve(SECRET), owners(folder, "rw-------"));
        Files.writeString(file, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
    }

    /** None where the file system knows no owners. */
    private static FileAttribute<?>[] owners(Path folder, String permissions) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static Map<String, PublicKey> believed(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".pub.pem"))
                    .map(AuditKey::publicKeyOf)
                    .collect(Collectors.toMap(key -> Fingerprint.of(key.getEncoded()), key -> key, (a, b) -> a));
        }
    }

    private static PublicKey publicKeyOf(Path file) {
        try {
            return publicKey(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (GeneralSecurityException noKey) {
            throw new IllegalStateException(file + " is no public key.", noKey);
        }
    }

    private static PublicKey publicKey(Path file) throws IOException, GeneralSecurityException {
        return factory().generatePublic(new X509EncodedKeySpec(read(file)));
    }

    private static KeyFactory factory() throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519");
    }

    private static String pem(String what, byte[] encoded) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(what, Base64.getMimeEncoder().encodeToString(encoded), what);
    }

    private static byte[] read(Path pem) throws IOException {
        return Base64.getMimeDecoder().decode(Files.readString(pem).replaceAll("-----[A-Z ]+-----", ""));
    }
}
