package se.samverka.bodies.register;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samverka.county.Organisation;

/**
 * What a body's file may speak of.
 *
 * @param organisations everyone on record
 * @param parties the region and the municipalities on a day, in the order in which they sit
 */
record Surroundings(List<Organisation> organisations, Function<LocalDate, List<Organisation>> parties, Slugs slugs) {

    /** The region and the municipalities, and then the external parties, which may have seats too. */
    List<Organisation> partiesOn(LocalDate day) {
        Stream<Organisation> external =
                organisations.stream().filter(organisation -> organisation.kind() == Organisation.Kind.EXTERNAL);
        return Stream.concat(parties.apply(day).stream(), external).distinct().toList();
    }
}
