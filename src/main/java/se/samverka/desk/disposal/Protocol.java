package se.samverka.desk.disposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.identity.PersonId;

/**
 * That something was taken away; says nothing of what stood in it.
 *
 * @param number from 1, in order
 * @param reason which decision it rests on
 */
record Protocol(UUID id, int number, Instant at, @Nullable PersonId decidedBy, String reason, List<Line> lines) {

    /**
     * @param type the sort of records
     * @param rule the rule as it was that day, in words
     * @param through the last day whose records went
     * @param firstDay of the oldest that went, @param lastDay of the newest
     */
    record Line(
            String type,
            String rule,
            String basis,
            LocalDate through,
            int count,
            LocalDate firstDay,
            LocalDate lastDay) {}

    int count() {
        return lines.stream().mapToInt(Line::count).sum();
    }
}
