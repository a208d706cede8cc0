package se.samverka.meetings.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.BodyId;
import se.samverka.platform.records.Disposes;
import se.samverka.platform.records.RecordType;

/** Takes away from whom an answer came that could not be applied; after the meeting nobody needs to ask. */
@Component
class ForgetUnclearAnswers implements Disposes {

    private final JdbcClient db;
    private final Bodies bodies;

    ForgetUnclearAnswers(JdbcClient db, Bodies bodies) {
        this.db = db;
        this.bodies = bodies;
    }

    @Override
    public RecordType type() {
        return MeetingRecords.UNCLEAR;
    }

    @Override
    public List<Due> due(LocalDate through) {
        return db.sql("""
                        select m.day, m.body from meetings_unclear_answer a join meetings_meeting m on m.id = a.meeting
                        where m.day <= :through order by m.day, a.id
                        """)
                .param("through", through)
                .query((row, n) -> new Due(
                        Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                        bodies.body(new BodyId(row.getObject("body", UUID.class)))
                                .name()))
                .list();
    }

    @Override
    public int dispose(LocalDate through) {
        return db.sql("""
                        delete from meetings_unclear_answer a using meetings_meeting m
                        where m.id = a.meeting and m.day <= :through
                        """).param("through", through).update();
    }
}
