package se.samverka.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.web.look.Asset;

/**
 * All that a page shows, already in words.
 *
 * <p>A controller returns it; its template lies beside it: {@code BodyPage} is written by {@code body.jte} in the same
 * package, with the parameters {@code page} and {@code frame}.
 */
public interface Page extends Answer {

    /** Stands in the browser's tab, before the county's name. */
    String title();

    /** The way here, from the start page; the page itself is not in it. */
    default List<Crumb> crumbs() {
        return List.of();
    }

    /** The HTTP status: 200 unless the page says otherwise (422 for a form that must be mended). */
    default int status() {
        return 200;
    }

    /** The address of the same in the other language; null where there is none. */
    default @Nullable String twin() {
        return null;
    }

    /** What the page can do besides, where the browser runs scripts; it works without. */
    default List<Asset> scripts() {
        return List.of();
    }

    /** The same in other forms, told to browsers and feed readers. */
    default List<Alternate> alternates() {
        return List.of();
    }

    record Crumb(String label, String href) {}

    /** @param type its media type */
    record Alternate(String type, String title, String href) {

        public static Alternate feed(String title, String href) {
            return new Alternate("application/atom+xml", title, href);
        }

        public static Alternate calendar(String title, String href) {
            return new Alternate("text/calendar", title, href);
        }

        /** @param href the page's own address after /data/v1 */
        public static Alternate data(String href) {
            return new Alternate("application/json", "Öppna data", href);
        }
    }
}
