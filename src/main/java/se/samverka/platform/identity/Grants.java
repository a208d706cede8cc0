package se.samverka.platform.identity;

import java.time.Instant;
import java.util.stream.Stream;

/** A module that knows what somebody may do: answered from appointments and calls at the moment of asking. */
public interface Grants {
    Stream<Role> rolesOf(PersonId person, Instant now);
}
