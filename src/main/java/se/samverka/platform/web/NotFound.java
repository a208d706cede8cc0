package se.samverka.platform.web;

/** There is no such thing, or the reader may not know that there is (404). */
public final class NotFound extends RuntimeException {
    public NotFound() {
        super("not found", null, false, false);
    }
}
