package se.samverka.platform.mail.receiving;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.mail.IncomingLetter;

/** Reads a letter from its bytes, whatever state they are in. */
final class MimeReader {

    private static final int LONGEST_HEADER = 998;
    private static final int LONGEST_ID = 250;
    private static final Session LENIENT = lenient();

    private final PlusTokens tokens;
    private final Authentication authentication;

    /**
     * @param mailDomain only tokens in addresses at this domain are ours
     * @param authenticator the name of the server whose word on senders is taken; null to believe only its doubts
     */
    MimeReader(String mailDomain, @Nullable String authenticator) {
        this.tokens = new PlusTokens(mailDomain);
        this.authentication = new Authentication(authenticator);
    }

    /** @throws MessagingException where the bytes are no letter at all */
    Arrival read(byte[] bytes, Instant receivedAt) throws MessagingException {
        MimeMessage message = new MimeMessage(LENIENT, new ByteArrayInputStream(bytes));
        Parts parts = Parts.of(message);
        IncomingLetter letter = new IncomingLetter(
                messageId(message, bytes),
                from(message),
                tokens.in(message),
                subject(message),
                QuotedHistory.without(parts.text()),
                parts.calendar(),
                authentication.verdict(message),
                receivedAt);
        return new Arrival(letter, Automatic.wrote(message, parts.calendar()));
    }

    private static String messageId(MimeMessage message, byte[] bytes) throws MessagingException {
        String stated = message.getMessageID();
        boolean usable = stated != null && !stated.isBlank() && stated.length() <= LONGEST_ID;
        return usable ? stated.strip() : fingerprint(bytes);
    }

    /** What a letter is called that has no Message-ID. */
    static String fingerprint(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Lower case; empty where it cannot be read. */
    private static String from(MimeMessage message) throws MessagingException {
        String header = message.getHeader("From", ",");
        if (header == null) return "";
        InternetAddress[] senders = InternetAddress.parseHeader(header, false);
        String address = senders.length == 0 ? "" : String.valueOf(senders[0].getAddress());
        return Normalizer.normalize(address.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String subject(MimeMessage message) throws MessagingException {
        String header = message.getHeader("Subject", " ");
        if (header == null) return "";
        String decoded = decoded(MimeUtility.unfold(header)).replaceAll("\\p{Cntrl}+", " ");
        return decoded.substring(0, Math.min(decoded.length(), LONGEST_HEADER)).strip();
    }

    private static String decoded(String header) {
        try {
            return MimeUtility.decodeText(header);
        } catch (UnsupportedEncodingException unknownCharset) {
            return header;
        }
    }

    /** Jakarta Mail takes the first three from the system only. */
    private static Session lenient() {
        System.setProperty("mail.mime.base64.ignoreerrors", "true");
        System.setProperty("mail.mime.multipart.allowempty", "true");
        System.setProperty("mail.mime.multipart.ignoremissingboundaryparameter", "true");
        Properties properties = new Properties();
        properties.setProperty("mail.mime.address.strict", "false");
        return Session.getInstance(properties);
    }
}
