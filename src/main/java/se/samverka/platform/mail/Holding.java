package se.samverka.platform.mail;

import org.jspecify.annotations.Nullable;
import se.samverka.platform.identity.PersonId;

/** Judges, when a letter is laid, whether it may leave by itself. */
public interface Holding {

    /**
     * Null where it may.
     *
     * @param laidBy whose act it follows from; null for the house
     */
    @Nullable
    Held whyHeld(Letter letter, @Nullable PersonId laidBy);

    /** Hears of what somebody's act has laid in the running transaction, and may hold it before the transaction lands. */
    default void laid(LetterId id, Letter letter, PersonId laidBy) {}
}
