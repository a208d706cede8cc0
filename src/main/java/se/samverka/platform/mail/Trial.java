package se.samverka.platform.mail;

import java.time.Instant;
import java.util.Optional;
import se.samverka.platform.identity.Actor;

/**
 * Provläge: Samverka can be used in full, and no letter leaves but the one that an administrator signs in with.
 *
 * <p>A new installation and a restored copy begin so. What is held meanwhile is never sent, not even afterwards.
 */
public interface Trial {

    boolean isOn();

    /** Empty when it is off. */
    Optional<Standing> find();

    /** Holds what waits, too; does nothing where it is on. */
    void begin(Actor actor);

    /** From now on letters leave; does nothing where it is off. */
    void end(Actor actor);

    /**
     * @param why a Swedish sentence without a dot
     * @param held how many letters have been held since it began
     */
    record Standing(Instant since, String why, int held) {}
}
