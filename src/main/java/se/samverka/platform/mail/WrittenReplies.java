package se.samverka.platform.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * What people have written by hand in letters that came in, until it is disposed of.
 *
 * <p>Whoever asks shows it to the official in question, and to nobody else: it may hold why somebody cannot come.
 */
public interface WrittenReplies {

    /** Those sent to an address with one of the tokens, or with one of the Message-IDs; oldest first. Letters without words are left out. */
    List<Written> list(Collection<String> tokens, Collection<String> messageIds);

    /** @param tokens what stood after the plus in the addresses it was sent to */
    record Written(String messageId, List<String> tokens, String from, String text, Instant receivedAt) {}
}
