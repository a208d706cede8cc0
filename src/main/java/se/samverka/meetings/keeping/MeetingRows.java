package se.samverka.meetings.keeping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.BodyId;
import se.samverka.platform.time.Swedish;

/** Rows with a meeting's body and day, in words. */
@Component
class MeetingRows {

    private final Bodies bodies;

    MeetingRows(Bodies bodies) {
        this.bodies = bodies;
    }

    /** For example {@code Samverkansgruppen äldre 19 september 2017}. */
    String name(ResultSet row) throws SQLException {
        var body = bodies.body(new BodyId(row.getObject("body", UUID.class))).name();
        var day = Objects.requireNonNull(row.getObject("day", LocalDate.class));
        return "%s %s".formatted(body, Swedish.day(day));
    }

    static @Nullable String moment(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : Swedish.moment(at.toInstant());
    }
}
