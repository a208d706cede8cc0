package se.samverka.platform.mail.receiving;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.mail.IncomingLetter.Dmarc;

/**
 * What our own mail server found out about the sender (Authentication-Results, RFC 8601).
 *
 * <p>Only its newest header is read, the topmost: senders can write such headers too, but only below it. A pass is
 * believed only of a server that is named in the settings; a failure always.
 */
final class Authentication {

    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
    private static final Pattern DMARC = Pattern.compile("(?i);\\s*dmarc\\s*=\\s*([a-z]+)");

    private final @Nullable String authenticator;

    Authentication(@Nullable String authenticator) {
        this.authenticator = authenticator;
    }

    Dmarc verdict(MimeMessage message) throws MessagingException {
        String[] headers = message.getHeader("Authentication-Results");
        if (headers == null) return Dmarc.UNKNOWN;
        return ours(Arrays.stream(headers)).map(this::verdict).orElse(Dmarc.UNKNOWN);
    }

    private Optional<String> ours(Stream<String> headers) {
        return headers.map(header -> COMMENT.matcher(header).replaceAll(" "))
                .filter(header -> authenticator == null || isBy(authenticator, header))
                .findFirst();
    }

    private static boolean isBy(String server, String header) {
        String named = header.strip().split("[;\\s]", 2)[0];
        return named.equalsIgnoreCase(server.strip());
    }

    private Dmarc verdict(String header) {
        Matcher found = DMARC.matcher(header);
        if (!found.find()) return Dmarc.UNKNOWN;
        return switch (found.group(1).toLowerCase(Locale.ROOT)) {
            case "fail" -> Dmarc.FAIL;
            case "pass" -> authenticator == null ? Dmarc.UNKNOWN : Dmarc.PASS;
            default -> Dmarc.UNKNOWN;
        };
    }
}
