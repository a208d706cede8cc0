package se.samverka.platform.web;

import java.util.List;

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

    record Crumb(String label, String href) {}
}
