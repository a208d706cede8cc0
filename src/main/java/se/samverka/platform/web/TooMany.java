package se.samverka.platform.web;

/** Too many wrong links from one network: the reader is asked to wait (429). */
public final class TooMany extends RuntimeException {
    public TooMany() {
        super("Too many wrong links.", null, false, false);
    }
}
