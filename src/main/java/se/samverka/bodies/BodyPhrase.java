package se.samverka.bodies;

import se.samverka.platform.web.language.Phrase;

/** What is said of a body in more than one language. */
public enum BodyPhrase implements Phrase {
    GROUPS,
    IN_FORCE,
    IN_FORCE_UNTIL,
    PAST,
    COMING,
    UNKNOWN
}
