package se.samverka.platform.web;

import java.util.Optional;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.web.look.Link;

/** A line on every page for as long as it holds, for example that the data are examples. */
public interface Notice {
    Optional<String> sentence(Actor reader);

    /** Where the line leads, if anywhere, for that reader. */
    default Optional<Link> link(Actor reader) {
        return Optional.empty();
    }
}
