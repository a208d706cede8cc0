package se.samverka.publication;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A module that makes things public one after another: each becomes an entry in the feeds. */
public interface Happenings {

    /** The latest first; only what anybody may read. @param body its word in addresses, or null for all */
    List<Happening> listLatest(@Nullable String body, int most);

    /**
     * @param id never changes and is nobody else's, for example {@code meeting/5b1c…/notice/1}
     * @param title in words, for example {@code Kallelse till Samverkansgruppen äldre den 19 september 2017}
     * @param summary a sentence or two, or empty
     * @param url the thing's one address, without the host
     */
    record Happening(String id, Instant at, String title, String summary, String url) {}
}
