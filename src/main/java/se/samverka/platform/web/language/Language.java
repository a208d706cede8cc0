package se.samverka.platform.web.language;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The language of a page: its address says which, never a cookie and never what the browser would rather have. */
public enum Language {
    SWEDISH("sv", ""),
    ENGLISH("en", "/en");

    private final String tag;
    private final String prefix;

    Language(String tag, String prefix) {
        this.tag = tag;
        this.prefix = prefix;
    }

    /** As in {@code lang} and {@code Content-Language} (BCP 47). */
    public String tag() {
        return tag;
    }

    public static Language ofTag(String tag) {
        return ENGLISH.tag.equals(tag) ? ENGLISH : SWEDISH;
    }

    /** @param path the page's own, for example {@code /en/organ} */
    public static Language of(String path) {
        return path.equals(ENGLISH.prefix) || path.startsWith(ENGLISH.prefix + "/") ? ENGLISH : SWEDISH;
    }

    /** Of the page that was asked for, also where the answer is that something is wrong. */
    public static Language of(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? of(asked)
                : of(request.getRequestURI());
    }

    /** The page's address in this language. @param path the Swedish one */
    public String at(String path) {
        return path.equals("/") && this == ENGLISH ? prefix : prefix + path;
    }

    public Words words() {
        return this == ENGLISH ? Words.ENGLISH : Words.SWEDISH;
    }
}
