package se.samverka.bodies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.rules.MandateRule;
import se.samverka.platform.web.language.Words;

/** How a body's charter stands on a day. */
public sealed interface Standing {

    record InForce(Charter charter) implements Standing {}

    /** It is past its period and no new decision is laid in; nobody is stopped from meeting. */
    record Past(Charter charter) implements Standing {}

    record Coming(Charter charter) implements Standing {}

    /** No charter is on record. */
    record Unknown() implements Standing {}

    /** The one that holds, or the latest before, or else the first to come. */
    default Optional<Charter> known() {
        return switch (this) {
            case InForce now -> Optional.of(now.charter());
            case Past past -> Optional.of(past.charter());
            case Coming coming -> Optional.of(coming.charter());
            case Unknown unknown -> Optional.empty();
        };
    }

    /** As one sentence. */
    default String inWords(Words words) {
        return switch (this) {
            case InForce now -> inForce(now.charter().validTo(), words);
            case Past past -> {
                var last = past.charter().validTo();
                yield words.of(BodyPhrase.PAST, last == null ? "" : words.day(last));
            }
            case Coming coming ->
                words.of(BodyPhrase.COMING, words.day(coming.charter().validFrom()));
            case Unknown unknown -> words.of(BodyPhrase.UNKNOWN);
        };
    }

    private static String inForce(@Nullable LocalDate last, Words words) {
        return last == null ? words.of(BodyPhrase.IN_FORCE) : words.of(BodyPhrase.IN_FORCE_UNTIL, words.day(last));
    }

    @MandateRule(
            id = "charter-past-its-time-is-shown",
            says = "inför 2019, då nytt beslut om politiska samverkansgrupper ska tas",
            source = "Politiska samverkansgrupper 2016")
    static Standing on(List<Charter> charters, LocalDate day) {
        List<Charter> newestFirst = charters.stream()
                .sorted(Comparator.comparing(Charter::validFrom).reversed())
                .toList();
        return newestFirst.stream()
                .filter(charter -> !charter.validFrom().isAfter(day))
                .findFirst()
                .map(latest -> latest.validOn(day) ? new InForce(latest) : new Past(latest))
                .orElseGet(() -> newestFirst.isEmpty() ? new Unknown() : new Coming(newestFirst.getLast()));
    }
}
