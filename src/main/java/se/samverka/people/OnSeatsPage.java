package se.samverka.people;

import java.time.LocalDate;
import java.util.Optional;
import se.samverka.bodies.Body;
import se.samverka.platform.web.Section;

/** A room that has something to say on a body's seats, to those who keep them. */
public interface OnSeatsPage {

    Optional<Section> section(Body body, LocalDate day);
}
