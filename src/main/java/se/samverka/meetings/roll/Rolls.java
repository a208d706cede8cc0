package se.samverka.meetings.roll;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.bodies.SeatId;
import se.samverka.meetings.MeetingId;
import se.samverka.meetings.Sitter;
import se.samverka.platform.identity.PersonId;

/** The table of who was there. */
@Component
class Rolls {

    private final JdbcClient db;

    Rolls(JdbcClient db) {
        this.db = db;
    }

    record Mark(Sitter sitter, @Nullable PersonId person) {}

    Map<SeatId, Mark> list(MeetingId meeting) {
        record Row(SeatId seat, Mark mark) {}
        return db
                .sql("select seat, sitter, person from meetings_attendance where meeting = :meeting")
                .param("meeting", meeting.value())
                .query((row, n) -> {
                    var person = row.getObject("person", UUID.class);
                    return new Row(
                            new SeatId(row.getObject("seat", UUID.class)),
                            new Mark(
                                    Sitter.valueOf(row.getString("sitter")),
                                    person == null ? null : new PersonId(person)));
                })
                .list()
                .stream()
                .collect(Collectors.toMap(Row::seat, Row::mark));
    }

    void keep(MeetingId meeting, SeatId seat, Mark mark) {
        db.sql("""
                        insert into meetings_attendance (meeting, seat, sitter, person)
                        values (:meeting, :seat, :sitter, :person)
                        on conflict (meeting, seat) do update set sitter = excluded.sitter, person = excluded.person
                        """)
                .param("meeting", meeting.value())
                .param("seat", seat.value())
                .param("sitter", mark.sitter().name())
                .param("person", mark.person() == null ? null : mark.person().value(), java.sql.Types.OTHER)
                .update();
    }
}
