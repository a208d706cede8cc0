package se.samverka.meetings.planning;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.meetings.MeetingId;
import se.samverka.platform.reading.OncePerPage;

/** Which meetings are the sample's. */
@Component
public class ExampleMeetings {

    private final JdbcClient db;
    private final OncePerPage once;

    ExampleMeetings(JdbcClient db, OncePerPage once) {
        this.db = db;
        this.once = once;
    }

    private record Examples() {}

    public void mark(MeetingId meeting) {
        db.sql("insert into meetings_example (meeting) values (:meeting)")
                .param("meeting", meeting.value())
                .update();
    }

    public Set<MeetingId> list() {
        return once.get(new Examples(), Set.class, this::ask);
    }

    private Set<MeetingId> ask() {
        return db
                .sql("select meeting from meetings_example")
                .query((row, n) -> new MeetingId(row.getObject("meeting", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** With all that hangs on it; does nothing to a meeting that is not the sample's. */
    public void remove(MeetingId meeting) {
        db.sql(
                        "delete from meetings_meeting where id in (select meeting from meetings_example where meeting = :meeting)")
                .param("meeting", meeting.value())
                .update();
    }
}
