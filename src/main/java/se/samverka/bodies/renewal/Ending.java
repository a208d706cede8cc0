package se.samverka.bodies.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.Case;
import se.samverka.bodies.Cases;
import se.samverka.bodies.Charter;
import se.samverka.bodies.Standing;
import se.samverka.county.Validity;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;

/** Which bodies' periods end, and whether a new decision is on its way. */
@Component
class Ending {

    private final Bodies bodies;
    private final Cases cases;
    private final Settings settings;
    private final CountyClock clock;

    Ending(Bodies bodies, Cases cases, Settings settings, CountyClock clock) {
        this.bodies = bodies;
        this.cases = cases;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param end the last day of its charter, and no other is decided */
    record Period(Body body, LocalDate from, LocalDate end) {

        Validity validity() {
            return new Validity(from, end);
        }
    }

    /** The period that holds, or the last that did, of a body that goes on; empty where it has no end, or another follows. */
    Optional<Period> of(Body body) {
        LocalDate today = clock.today();
        if (body.ended() != null) return Optional.empty();
        return bodies.listCharters(body.id()).stream()
                .findFirst()
                .filter(latest -> !latest.validFrom().isAfter(today))
                .flatMap(latest -> period(body, latest));
    }

    private static Optional<Period> period(Body body, Charter charter) {
        LocalDate end = charter.validTo();
        return end == null ? Optional.empty() : Optional.of(new Period(body, charter.validFrom(), end));
    }

    /** Those whose grounds are due, or past; in the order of the bodies. */
    List<Period> listDue() {
        LocalDate today = clock.today();
        return bodies.list().stream()
                .flatMap(body -> of(body).stream())
                .filter(period -> !today.isBefore(due(period.end())))
                .toList();
    }

    /** Those with the same last day, this one among them. */
    List<Period> listWith(Period period) {
        return bodies.list().stream()
                .flatMap(body -> of(body).stream())
                .filter(other -> other.end().equals(period.end()))
                .toList();
    }

    LocalDate due(LocalDate end) {
        return RenewalRules.groundsDue(end, settings.groundsMonths());
    }

    boolean isPast(Body body) {
        return bodies.standingOn(body.id(), clock.today()) instanceof Standing.Past;
    }

    /** The cases in which it awaits a decision, in the order in which they were begun. */
    List<Case> openCases(Body body) {
        return cases.listOf(body.id()).stream()
                .filter(one -> one.decidedOn() == null)
                .toList();
    }
}
