package se.samverka.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a module says of bodies in their boxes on the structure sketch, in a few words each: {@code till 31 dec 2017}. */
public interface OnSketch {

    /** The lower stands first; a box has room for two lines. */
    int order();

    /** Asked once for the whole sketch. @param shown those that are drawn; who has nothing to say of one leaves it out */
    Map<BodyId, String> states(List<Body> shown, LocalDate day);
}
