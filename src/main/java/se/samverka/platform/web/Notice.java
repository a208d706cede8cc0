package se.samverka.platform.web;

import java.util.Optional;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.web.language.Words;
import se.samverka.platform.web.look.Link;

/** A line on every page for as long as it holds, for example that the data are examples. */
public interface Notice {

    /** Empty where it is not for that reader, or is not said in that language. */
    Optional<String> sentence(Actor reader, Words words);

    /** Where the line leads, if anywhere, for that reader. */
    default Optional<Link> link(Actor reader, Words words) {
        return Optional.empty();
    }
}
