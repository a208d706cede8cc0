package se.samverka.desk;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.web.look.Link;
import se.samverka.platform.web.look.Tag;

/** A module that knows what awaits somebody. */
public interface Awaiting {

    /** What the reader should see to, in any order; nothing that is somebody else's. */
    Stream<Task> tasks(Actor reader);

    /**
     * @param due the last day to do it; null where no day is set
     * @param sentence verb first
     * @param note what is good to know; may be empty
     * @param button the one thing to press, verb first
     * @param tag null where the date says enough
     * @param about ids, as in letters and audit lines, for example {@code meeting/5b1c…}
     */
    record Task(
            @Nullable LocalDate due,
            String sentence,
            String note,
            Link button,
            @Nullable Tag tag,
            String about) {}
}
