package se.samverka.people.extract;

import java.time.Instant;
import java.util.List;
import se.samverka.platform.records.TellsOf.Part;

/**
 * All that is held of one person.
 *
 * @param parts those with something in them
 * @param sorts what sorts of records there are, why and how long
 * @param beyond what could not be looked through, and why
 */
record Extract(String name, Instant at, List<Part> parts, List<Sort> sorts, List<String> beyond) {

    /** @param rule the county's, in words */
    record Sort(String word, String what, String from, String why, String rule) {}
}
