package se.samverka.rounds;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.identity.PersonId;

/**
 * A question to organisations.
 *
 * @param kind who asks it: the word of an {@link AsksOrganisations}
 * @param number from 1, by kind and year
 * @param title for example {@code Ledamöter och ersättare 2017–2018}
 * @param wishedBy the day by which an answer is wished for; null for none
 * @param sentAt null while it has not gone out
 */
public record Round(
        RoundId id,
        String kind,
        int year,
        int number,
        String title,
        PersonId openedBy,
        Instant openedAt,
        @Nullable LocalDate wishedBy,
        @Nullable Instant sentAt) {

    /** Its word in addresses, for example {@code 2016-1}. */
    public String word() {
        return year + "-" + number;
    }

    public boolean isSent() {
        return sentAt != null;
    }

    /** As in letters and audit lines. */
    public String subject() {
        return "round/" + id.value();
    }
}
