package se.samverka.publication.feed;

import java.time.Instant;
import java.util.List;

/**
 * A feed and its entries, addresses with the host.
 *
 * @param self where it is fetched
 * @param page what people read instead
 * @param author who answers for it
 * @param updated when the latest entry was made
 * @param entries the latest first
 */
record Feed(String title, String self, String page, String author, Instant updated, List<Entry> entries) {

    /** @param id a URI that never changes, @param summary empty where the title says it all */
    record Entry(String id, Instant updated, String title, String summary, String page) {}
}
