package se.samverka.rounds;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverka.county.OrganisationId;

/**
 * One organisation's part in a round.
 *
 * @param replies newest first; empty while nothing has come in
 */
public record Ask(
        AskId id,
        RoundId round,
        OrganisationId organisation,
        @Nullable Instant remindedAt,
        List<Reply> replies) {

    public Optional<Reply> reply() {
        return replies.stream().findFirst();
    }

    /** How many times it has answered. */
    public int version() {
        return reply().map(Reply::version).orElse(0);
    }

    public boolean isAnswered() {
        return !replies.isEmpty();
    }

    /** As in letters and audit lines. */
    public String subject() {
        return "ask/" + id.value();
    }
}
