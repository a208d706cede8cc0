package se.samverka.platform.health;

/** How something is, the worst last. */
public enum Condition {
    WELL,
    /** Works, but somebody should do something about it. */
    WATCH,
    /** Does not work. */
    ILL
}
