package se.samverka.platform.web.look;

import java.util.Locale;

/** What a colour says; each tone has a shape of its own too, so that nobody needs to see the colour. */
public enum Tone {
    /** Not begun, or nothing to do about it: a ring. */
    QUIET,
    /** Under way, or with somebody else: a half disc. */
    GOING,
    /** Done and in order: a tick. */
    GOOD,
    /** A date to keep: a diamond. Used for nothing but dates. */
    DEADLINE,
    /** Wrong or late: a triangle. */
    BAD,
    /** Closed, or refrained from: a dash. */
    ENDED;

    /** Its class in the style sheet. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
