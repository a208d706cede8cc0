package se.samverka.platform.pdf;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A paper of ours in words, ready to be drawn.
 *
 * @param format how large it is
 * @param kind what it is, for example {@code Kallelse}; stands in the letterhead
 * @param title the name that a reader's window shows, and that tells the file from others
 * @param heading its heading, under the letterhead
 * @param description one sentence for the file's properties
 * @param stamp at the foot of each page, for example {@code Version 2, 2017-09-12 16.30}; null for none
 * @param body well-formed XHTML without the title; h2 and h3 become bookmarks, and their ids can be found again by
 *     {@link Bundle}. Classes are those of {@code pdf/paper.css}
 */
public record Sheet(
        Format format,
        Letterhead head,
        String kind,
        String title,
        String heading,
        String description,
        @Nullable String stamp,
        String body) {

    /** ISO 216. */
    public enum Format {
        A4("A4"),
        A3_LANDSCAPE("A3 landscape");

        private final String css;

        Format(String css) {
            this.css = css;
        }

        String css() {
            return css;
        }
    }

    /** @throws IllegalArgumentException without a title: nobody could tell it from others by ear */
    public Sheet {
        if (title.isBlank()) throw new IllegalArgumentException("A sheet has a title.");
    }

    /**
     * Its body's elements, for those who draw it in another way.
     *
     * @throws IllegalArgumentException where it is not well-formed XHTML
     */
    public Element read() {
        return Xhtml.read("<div>" + body + "</div>").getDocumentElement();
    }

    /** A4, as a letter is; its heading tells it from others. */
    public Sheet(Letterhead head, String kind, String title, String description, @Nullable String stamp, String body) {
        this(Format.A4, head, kind, title, title, description, stamp, body);
    }
}
