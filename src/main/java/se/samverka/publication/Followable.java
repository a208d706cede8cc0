package se.samverka.publication;

import java.util.Optional;

/** What has a feed of its own. */
public interface Followable {

    /** @param word in its address; one that was renamed may be asked for by its old one */
    Optional<Followed> find(String word);

    /**
     * @param word the present one
     * @param url its page, without the host
     */
    record Followed(String word, String name, String url) {}
}
