package se.samverka.platform.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Letters that came in and that no module understood, for an administrator to read and answer by hand. */
public interface UntakenLetters {

    /** Newest first, those put aside left out. */
    List<Line> list(int most);

    /** False where it is not in the list. */
    boolean putAside(LetterId id);

    /** How many were read since that moment, by a module or a person's calendar. */
    int readSince(Instant moment);

    /** Why no letter is read at all just now, in one sentence that says what to do; empty when all is well. */
    Optional<String> obstacle();

    /**
     * @param trouble why nobody took it, in plain words
     * @param text without quoted history
     */
    record Line(LetterId id, String fromEmail, String subject, String text, String trouble, Instant receivedAt) {}
}
