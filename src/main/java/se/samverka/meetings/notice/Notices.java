package se.samverka.meetings.notice;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.bodies.BodyId;
import se.samverka.meetings.MeetingId;
import se.samverka.meetings.SentNotices;
import se.samverka.platform.identity.PersonId;

/** What was sent when. */
@Component
class Notices implements SentNotices {

    private final JdbcClient db;

    Notices(JdbcClient db) {
        this.db = db;
    }

    /** @param forChair whether an official sent it on the chair's charge */
    record Notice(
            MeetingId meeting,
            int version,
            Instant sentAt,
            @Nullable PersonId sentBy,
            boolean forChair,
            int daysBefore,
            List<String> remarks,
            @Nullable String reason) {}

    /** Locks the meeting until the transaction ends, so that a notice is sent once; returns the version it stands at. */
    int lock(MeetingId meeting) {
        return db.sql("select version from meetings_meeting where id = :id for update")
                .param("id", meeting.value())
                .query(Integer.class)
                .single();
    }

    void add(Notice notice) {
        db.sql("""
                        insert into meetings_notice
                            (id, meeting, version, sent_at, sent_by, for_chair, days_before, remarks, reason)
                        values (:id, :meeting, :version, :at, :by, :forChair, :days, :remarks, :reason)
                        """)
                .param("id", UUID.randomUUID())
                .param("meeting", notice.meeting().value())
                .param("version", notice.version())
                .param("at", notice.sentAt().atOffset(ZoneOffset.UTC))
                .param("by", notice.sentBy() == null ? null : notice.sentBy().value(), Types.OTHER)
                .param("forChair", notice.forChair())
                .param("days", notice.daysBefore())
                .param("remarks", notice.remarks().toArray(String[]::new))
                .param("reason", notice.reason())
                .update();
        db.sql("update meetings_meeting set called_at = coalesce(called_at, :at), version = :version where id = :id")
                .param("at", notice.sentAt().atOffset(ZoneOffset.UTC))
                .param("version", notice.version())
                .param("id", notice.meeting().value())
                .update();
    }

    Optional<Notice> latest(MeetingId meeting) {
        return db.sql("select * from meetings_notice where meeting = :meeting order by version desc limit 1")
                .param("meeting", meeting.value())
                .query((row, n) -> {
                    var by = row.getObject("sent_by", UUID.class);
                    return new Notice(
                            meeting,
                            row.getInt("version"),
                            row.getObject("sent_at", java.time.OffsetDateTime.class)
                                    .toInstant(),
                            by == null ? null : new PersonId(by),
                            row.getBoolean("for_chair"),
                            row.getInt("days_before"),
                            List.of((String[]) row.getArray("remarks").getArray()),
                            row.getString("reason"));
                })
                .optional();
    }

    @Override
    public List<Sent> listLatest(@Nullable BodyId body, int most) {
        return db.sql("""
                        select n.meeting, n.version, n.sent_at
                          from meetings_notice n join meetings_meeting m on m.id = n.meeting
                         where cast(:body as uuid) is null or m.body = :body
                         order by n.sent_at desc, n.meeting, n.version desc limit :most
                        """)
                .param("body", body == null ? null : body.value(), Types.OTHER)
                .param("most", most)
                .query((row, n) -> new Sent(
                        new MeetingId(row.getObject("meeting", UUID.class)),
                        row.getInt("version"),
                        row.getObject("sent_at", java.time.OffsetDateTime.class).toInstant()))
                .list();
    }
}
