package se.samverka.platform.web.look;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The way through a long list; written by {@code pagination.jte}, and by nothing where one page is enough.
 *
 * @param previous address, or null on the first page
 * @param next address, or null on the last
 */
public record Pagination(
        List<Leaf> leaves,
        @Nullable String previous,
        @Nullable String next) {

    /** A page's number and address, or a gap where numbers are left out (number 0). */
    public record Leaf(int number, String href, boolean here) {

        public boolean isGap() {
            return number == 0;
        }
    }

    private static final Leaf GAP = new Leaf(0, "", false);

    /** @param here from 1 to {@code pages} */
    public static Pagination of(int here, int pages, IntFunction<String> address) {
        var leaves = new ArrayList<Leaf>();
        for (int number = 1; number <= pages; number++) {
            if (isShown(number, here, pages)) leaves.add(new Leaf(number, address.apply(number), number == here));
            else if (!leaves.getLast().isGap()) leaves.add(GAP);
        }
        return new Pagination(
                leaves, here > 1 ? address.apply(here - 1) : null, here < pages ? address.apply(here + 1) : null);
    }

    /** The first, the last, and those nearest; a gap never hides only one. */
    private static boolean isShown(int number, int here, int pages) {
        return number == 1
                || number == pages
                || Math.abs(number - here) <= 1
                || (number == 2 && here <= 4)
                || (number == pages - 1 && here >= pages - 3);
    }

    public boolean isNeeded() {
        return leaves.size() > 1;
    }
}
