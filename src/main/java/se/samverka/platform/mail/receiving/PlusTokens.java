package se.samverka.platform.mail.receiving;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands after the plus in our own addresses, wherever a letter names whom it was sent to. */
final class PlusTokens {

    private static final List<String> HEADERS =
            List.of("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To");
    private static final int LONGEST = 20_000;

    private final Pattern address;

    PlusTokens(String mailDomain) {
        this.address = Pattern.compile(
                "[\\w.-]{1,64}\\+([\\w.=-]{1,64})@" + Pattern.quote(mailDomain) + "(?![\\w-]|\\.\\w)",
                Pattern.CASE_INSENSITIVE);
    }

    List<String> in(MimeMessage message) throws MessagingException {
        Set<String> tokens = new LinkedHashSet<>();
        for (String header : HEADERS) find(Objects.requireNonNullElse(message.getHeader(header, ","), ""), tokens);
        return new ArrayList<>(tokens);
    }

    private void find(String header, Set<String> tokens) {
        Matcher found = address.matcher(header.substring(0, Math.min(header.length(), LONGEST)));
        while (found.find()) tokens.add(found.group(1));
    }
}
