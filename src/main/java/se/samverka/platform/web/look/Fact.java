package se.samverka.platform.web.look;

import org.jspecify.annotations.Nullable;

/**
 * A term and what it is; written by {@code facts.jte}.
 *
 * @param href where the words lead, or null
 */
public record Fact(String term, String words, @Nullable String href) {

    public static Fact of(String term, String words) {
        return new Fact(term, words, null);
    }
}
