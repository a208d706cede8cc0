package se.samverka.platform.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samverka.platform.identity.PersonId;

/** What one person's act laid for so many that somebody else must say yes, and letters over the day's limits. */
public interface Mailings {

    /** More recipients than this want a second person's yes. */
    int WITHOUT_A_SECOND_YES = 50;

    /** Those that nobody has said yes to, oldest first. */
    List<Mailing> listWaiting();

    /** Also one that has been approved. */
    Optional<Mailing> find(UUID id);

    /** False where it is approved already, or by its own sender. */
    boolean approve(UUID id, PersonId approver);

    /** How many letters are held over the day's limits. */
    int countOverLimits();

    /** Lets a letter that is over the day's limits leave; false where it is not one. */
    boolean release(LetterId letter);

    /** @param letters those that were held, in the order they were laid; at least one */
    record Mailing(UUID id, PersonId laidBy, Instant laidAt, boolean approved, List<Part> letters) {}

    /** One letter of a mailing. */
    record Part(LetterId letter, String about) {}
}
