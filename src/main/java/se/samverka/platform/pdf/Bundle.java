package se.samverka.platform.pdf;

import java.net.URI;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A notice of ours and the papers that belong to its items, in order.
 *
 * <p>Numbers are given, never counted here: what is left out, or comes late, does not change what the rest is called.
 *
 * @param notice drawn first; a heading with the id {@code punkt-4} is where the bookmark of item 4 leads, and a link to
 *     a paper's address leads to the paper within the file
 */
public record Bundle(Sheet notice, List<Item> items) {

    public record Item(int number, String heading, List<Paper> papers) {

        String anchor() {
            return "punkt-" + number;
        }

        Item keeping(Predicate<Paper> wanted) {
            return new Item(number, heading, papers.stream().filter(wanted).toList());
        }
    }

    /**
     * @param number within its item, from 1
     * @param published whether everybody may read it
     * @param link its one address, given where it cannot be bound
     * @param content its bytes, asked for once and then let go
     */
    public record Paper(int number, String title, boolean published, URI link, Supplier<byte[]> content) {}

    /** These items only, with a notice that speaks of nothing else. */
    public Bundle part(Sheet otherNotice, Predicate<Item> wanted) {
        return new Bundle(otherNotice, items.stream().filter(wanted).toList());
    }

    /** What everybody may read, with the notice that everybody may read. */
    public Bundle published(Sheet publicNotice) {
        return new Bundle(
                publicNotice,
                items.stream().map(item -> item.keeping(Paper::published)).toList());
    }
}
