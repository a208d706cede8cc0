package se.samverka.platform.mail.sending;

import static se.samverka.platform.time.CountyClock.STOCKHOLM;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import se.samverka.platform.mail.Letter.Urgency;

/** When letters may leave: from seven in the morning to seven in the evening, and not in July. */
final class QuietHours {

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(19, 0);

    private QuietHours() {}

    /** The first moment, not before {@code now}, at which such a letter may leave. */
    static Instant earliest(Urgency urgency, Instant now) {
        return switch (urgency) {
            case AT_ANY_HOUR -> now;
            case IN_DAYTIME -> inDaytime(now);
        };
    }

    private static Instant inDaytime(Instant now) {
        LocalDateTime wall = LocalDateTime.ofInstant(now, STOCKHOLM);
        LocalDate day = wall.toLocalTime().isBefore(EVENING)
                ? wall.toLocalDate()
                : wall.toLocalDate().plusDays(1);
        LocalDate working = day.getMonth() == Month.JULY ? LocalDate.of(day.getYear(), Month.AUGUST, 1) : day;
        Instant morning = working.atTime(MORNING).atZone(STOCKHOLM).toInstant();
        return morning.isAfter(now) ? morning : now;
    }
}
