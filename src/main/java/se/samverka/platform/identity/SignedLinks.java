package se.samverka.platform.identity;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Links for one purpose and one person, until they expire.
 *
 * <p>Only the link's fingerprint is kept. A link acts by POST alone: mail scanners open links.
 */
public interface SignedLinks {

    /**
     * @param purpose whose module shows the page
     * @param subject what it is about; ids, never names
     * @param once whether the first use ends it
     */
    record Link(String purpose, @Nullable PersonId person, String subject, Instant expires, boolean once) {}

    /** The address's last part: 22 characters, not guessable. */
    String issue(Link link);

    /** The link, if it is ours, not expired and not used up. */
    Optional<Link> find(String token);

    /** The link, if it was ours but is expired or used up. */
    Optional<Link> findSpent(String token);

    /** Uses a link that works once; false where somebody was first. */
    boolean useUp(String token);
}
