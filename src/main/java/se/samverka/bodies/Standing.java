package se.samverka.bodies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samverka.platform.rules.MandateRule;

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
