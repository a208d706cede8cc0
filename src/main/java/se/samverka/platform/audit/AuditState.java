package se.samverka.platform.audit;

import java.time.Instant;
import java.util.List;

/**
 * What the latest look at the whole trail found.
 *
 * @param at when it was looked through
 * @param number the last line it covers
 * @param problems sentences that name the lines; empty where the trail is whole
 */
public record AuditState(Instant at, long number, List<String> problems) {

    public boolean isWhole() {
        return problems.isEmpty();
    }
}
