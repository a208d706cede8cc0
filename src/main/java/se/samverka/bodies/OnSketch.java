package se.samverka.bodies;

import java.util.Optional;

/** What a module says of a body in its box on the structure sketch, in a few words: {@code nästa möte 19 sep}. */
public interface OnSketch {

    /** The lower stands first; a box has room for two lines. */
    int order();

    Optional<String> state(Body body);
}
