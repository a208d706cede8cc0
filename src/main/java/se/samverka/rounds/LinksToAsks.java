package se.samverka.rounds;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import se.samverka.platform.identity.SignedLinks;

/** A signed link opens one organisation's ask, to give one answer. */
public final class LinksToAsks {

    public static final String PURPOSE = "ask";

    private static final Pattern SUBJECT = Pattern.compile("ask/([0-9a-f-]{36})/(\\d+)");

    private LinksToAsks() {}

    /** @param version the answer it is for: the first, or the one that replaces it */
    public record Opens(AskId ask, int version) {}

    public static String subject(AskId ask, int version) {
        return "ask/" + ask.value() + "/" + version;
    }

    /** Empty for a link to something else. */
    public static Optional<Opens> read(SignedLinks.Link link) {
        var parts = SUBJECT.matcher(link.subject());
        return link.purpose().equals(PURPOSE) && parts.matches()
                ? Optional.of(new Opens(new AskId(UUID.fromString(parts.group(1))), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }
}
