package se.samverka.meetings.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.meetings.MeetingId;
import se.samverka.platform.identity.PersonId;

/** Whether the chair is asked and has said yes, and to which edition of the agenda. */
@Component
class Approvals {

    private final JdbcClient db;

    Approvals(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param asked whether the chair has been asked
     * @param approved whether the chair has said yes to the agenda as it stands
     * @param fell whether there was a yes, and the agenda was changed after it
     * @param by whose yes it is or was
     * @param edition the agenda's own number, which rises with each change
     */
    record Approval(
            boolean asked,
            boolean approved,
            boolean fell,
            @Nullable PersonId by,
            int edition) {}

    Approval approval(MeetingId meeting) {
        return db.sql("""
                        select asked_at, approved_at, approval_fell_at, approved_by, agenda_edition
                        from meetings_meeting where id = :id
                        """)
                .param("id", meeting.value())
                .query((row, n) -> approval(row))
                .single();
    }

    Map<MeetingId, Approval> list(Collection<MeetingId> meetings) {
        if (meetings.isEmpty()) return Map.of();
        return db
                .sql("""
                        select id, asked_at, approved_at, approval_fell_at, approved_by, agenda_edition
                        from meetings_meeting where id in (:meetings)
                        """)
                .param("meetings", meetings.stream().map(MeetingId::value).toList())
                .query((row, n) -> Map.entry(new MeetingId(row.getObject("id", UUID.class)), approval(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @return false where the chair has been asked already */
    boolean ask(MeetingId meeting, Instant now) {
        return db.sql("update meetings_meeting set asked_at = :now where id = :id and asked_at is null")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", meeting.value())
                        .update()
                == 1;
    }

    /**
     * @param edition which the chair has read
     * @return false where somebody was first, or the agenda is another by now
     */
    boolean approve(MeetingId meeting, @Nullable PersonId by, int edition, Instant now) {
        return db.sql("""
                        update meetings_meeting set approved_at = :now, approved_by = :by, approval_fell_at = null
                        where id = :id and approved_at is null and agenda_edition = :edition
                        """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", by == null ? null : by.value(), Types.OTHER)
                        .param("id", meeting.value())
                        .param("edition", edition)
                        .update()
                == 1;
    }

    void nextEdition(MeetingId meeting) {
        db.sql("update meetings_meeting set agenda_edition = agenda_edition + 1 where id = :id")
                .param("id", meeting.value())
                .update();
    }

    /** @return false where there was no yes, or the notice is sent already */
    boolean fall(MeetingId meeting, Instant now) {
        return db.sql("""
                        update meetings_meeting set approved_at = null, asked_at = null, approval_fell_at = :now
                        where id = :id and approved_at is not null and called_at is null
                        """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", meeting.value())
                        .update()
                == 1;
    }

    private static Approval approval(ResultSet row) throws SQLException {
        var by = row.getObject("approved_by", UUID.class);
        return new Approval(
                row.getObject("asked_at") != null,
                row.getObject("approved_at") != null,
                row.getObject("approval_fell_at") != null,
                by == null ? null : new PersonId(by),
                row.getInt("agenda_edition"));
    }
}
