package se.samverka.meetings.yearly;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.meetings.Meetings;

/** What bodies have promised of the year of a day. */
@Component
class Promises {

    private final Bodies bodies;
    private final Meetings meetings;

    Promises(Bodies bodies, Meetings meetings) {
        this.bodies = bodies;
        this.meetings = meetings;
    }

    /** Judged by the charter of the day; empty where it promises nothing. */
    Optional<YearsMeetings> of(Body body, LocalDate day) {
        var rule = bodies.charterOn(body.id(), day)
                .map(charter -> Optional.ofNullable(charter.frequencyRule()))
                .flatMap(found -> found);
        return rule.flatMap(promised -> YearsMeetings.of(
                day.getYear(),
                promised,
                meetings.listBetween(
                        body.id(), day.withDayOfYear(1), day.withMonth(12).withDayOfMonth(31))));
    }
}
