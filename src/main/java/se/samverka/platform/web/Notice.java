package se.samverka.platform.web;

import java.util.Optional;
import se.samverka.platform.identity.Actor;

/** A line on every page for as long as it holds, for example that the data are examples. */
public interface Notice {
    Optional<String> sentence(Actor reader);
}
