package se.samverka.nominations.opposition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.identity.PersonId;
import se.samverka.rounds.RoundId;

/**
 * The opposition's seats of a round, offered to it.
 *
 * @param party the leading party's letter
 * @param leader its group leader, who reports back
 * @param repliedAt null while nothing has come back
 * @param abstains whether the opposition leaves the seats unused
 * @param consulted letters of the parties that have talked it over
 * @param decidedOn when the municipalities appointed whom it proposed; null until then
 */
record Offer(
        RoundId round,
        String party,
        @Nullable String tieReason,
        PersonId leader,
        Instant offeredAt,
        @Nullable Instant repliedAt,
        boolean abstains,
        List<String> consulted,
        @Nullable LocalDate decidedOn,
        @Nullable String source) {

    boolean isAnswered() {
        return repliedAt != null;
    }

    boolean isDecided() {
        return decidedOn != null;
    }

    /** As in audit lines and signed links; what is proposed is kept under it. */
    static String subject(RoundId round) {
        return "offer/" + round.value();
    }

    String subject() {
        return subject(round);
    }
}
