package se.samverka.publication.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.look.Link;
import se.samverka.platform.web.look.Pagination;
import se.samverka.platform.web.look.Tab;

/**
 * What was found.
 *
 * @param asked what stands in the field; empty before anything is asked
 * @param summary how many, in words; empty before anything is asked
 * @param suggestion what may have been meant, or null
 * @param request a letter that asks for what is not here, or null where something was found
 */
record SearchPage(
        String asked,
        String summary,
        @Nullable Meant suggestion,
        List<Tab> kinds,
        List<Hit> hits,
        Pagination pages,
        @Nullable Link request)
        implements Page {

    /** @param count in words */
    record Meant(String text, String href, String count) {}

    /** @param about its kind and day, in words */
    record Hit(String href, List<Highlights.Piece> title, String about, List<Highlights.Piece> excerpt) {}

    @Override
    public String title() {
        return asked.isEmpty() ? "Sök" : asked + " – Sök";
    }
}
