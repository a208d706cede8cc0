package se.samverka.bodies.register;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import se.samverka.county.Organisation;

/**
 * What a body's file may speak of.
 *
 * @param organisations everyone on record
 * @param parties the region and the municipalities on a day, in the order in which they sit
 */
record Surroundings(List<Organisation> organisations, Function<LocalDate, List<Organisation>> parties, Slugs slugs) {

    List<Organisation> partiesOn(LocalDate day) {
        return parties.apply(day);
    }
}
