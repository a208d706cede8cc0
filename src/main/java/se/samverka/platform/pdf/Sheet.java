package se.samverka.platform.pdf;

import org.jspecify.annotations.Nullable;

/**
 * A paper of ours in words, ready to be drawn.
 *
 * @param kind what it is, for example {@code Kallelse}; stands in the letterhead
 * @param title the name that a reader's window shows, and that tells the file from others
 * @param heading its heading, under the letterhead
 * @param description one sentence for the file's properties
 * @param stamp at the foot of each page, for example {@code Version 2, 2017-09-12 16.30}; null for none
 * @param body well-formed XHTML without the title; h2 and h3 become bookmarks, and their ids can be found again by
 *     {@link Bundle}. Classes are those of {@code pdf/paper.css}
 */
public record Sheet(
        Letterhead head,
        String kind,
        String title,
        String heading,
        String description,
        @Nullable String stamp,
        String body) {

    /** @throws IllegalArgumentException without a title: nobody could tell it from others by ear */
    public Sheet {
        if (title.isBlank()) throw new IllegalArgumentException("A sheet has a title.");
    }

    /** Its heading tells it from others. */
    public Sheet(Letterhead head, String kind, String title, String description, @Nullable String stamp, String body) {
        this(head, kind, title, title, description, stamp, body);
    }
}
