package se.samverka.platform.health;

/**
 * Something of a module's own that the county's IT should keep an eye on; a bean of this type is enough.
 *
 * <p>It is asked each time somebody opens the page or reads the figures, perhaps every fifteen seconds: a few quick
 * queries at most. What it says holds no personal data.
 */
public interface Checkup {

    /** Its place on the page, lowest first. */
    int order();

    /** What it is called on the page, for example {@code Mejl ut}. */
    String heading();

    /** What it is called by machines, for example {@code letters}. */
    String key();

    Finding look();
}
