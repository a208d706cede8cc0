package se.samverka.rounds;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.files.FileId;

/**
 * What an organisation has answered, with its own decision behind it.
 *
 * @param version from 1; a later one replaces the one before
 * @param decidedBy the organisation's own board, for example {@code kommunstyrelsen}; null where it is not told
 * @param registryNumber in the organisation's own form; null where there is none
 * @param receipt PDF/A for the organisation's register
 */
public record Reply(
        int version,
        Instant at,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,
        @Nullable String registryNumber,
        FileId receipt) {}
