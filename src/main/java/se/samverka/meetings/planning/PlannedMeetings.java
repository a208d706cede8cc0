package se.samverka.meetings.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.bodies.BodyId;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.MeetingId;
import se.samverka.meetings.Meetings;

/** The table of meetings. */
@Component
class PlannedMeetings implements Meetings {

    private static final String SELECT =
            "select id, body, day, ordinal, starts, ends, place, remote_link, cancelled_at, called_at, version from meetings_meeting ";

    private final JdbcClient db;

    PlannedMeetings(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Meeting meeting(MeetingId id) {
        return db.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query((row, n) -> meeting(row))
                .optional()
                .orElseThrow();
    }

    @Override
    public Optional<Meeting> find(BodyId body, LocalDate day, int ordinal) {
        return db.sql(SELECT + "where body = :body and day = :day and ordinal = :ordinal")
                .param("body", body.value())
                .param("day", day)
                .param("ordinal", ordinal)
                .query((row, n) -> meeting(row))
                .optional();
    }

    @Override
    public List<Meeting> list(BodyId body) {
        return db.sql(SELECT + "where body = :body order by day, ordinal")
                .param("body", body.value())
                .query((row, n) -> meeting(row))
                .list();
    }

    @Override
    public Map<MeetingId, Meeting> listAll(Collection<MeetingId> ids) {
        if (ids.isEmpty()) return Map.of();
        return db
                .sql(SELECT + "where id in (:ids)")
                .param("ids", ids.stream().map(MeetingId::value).distinct().toList())
                .query((row, n) -> meeting(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Meeting::id, meeting -> meeting));
    }

    @Override
    public List<Meeting> listBetween(BodyId body, LocalDate from, LocalDate to) {
        return db.sql(SELECT + "where body = :body and day between :from and :to order by day, ordinal")
                .param("body", body.value())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> meeting(row))
                .list();
    }

    @Override
    public List<Meeting> listFrom(BodyId body, LocalDate day, int most) {
        return db.sql(SELECT + "where body = :body and day >= :day order by day, ordinal limit :most")
                .param("body", body.value())
                .param("day", day)
                .param("most", most)
                .query((row, n) -> meeting(row))
                .list();
    }

    @Override
    public List<Meeting> listBefore(BodyId body, LocalDate day, int most) {
        return db.sql(SELECT + "where body = :body and day < :day order by day desc, ordinal limit :most")
                .param("body", body.value())
                .param("day", day)
                .param("most", most)
                .query((row, n) -> meeting(row))
                .list();
    }

    @Override
    public Optional<Meeting> findLatestHeld(BodyId body, LocalDateTime by) {
        return db.sql(SELECT + """
                        where body = :body and day <= :day and day + ends < :by and cancelled_at is null
                        order by day desc, ordinal desc limit 1
                        """)
                .param("body", body.value())
                .param("day", by.toLocalDate())
                .param("by", by)
                .query((row, n) -> meeting(row))
                .optional();
    }

    @Override
    public List<Meeting> listLatest(@Nullable BodyId body, int skip, int most) {
        return db.sql(SELECT + """
                        where cast(:body as uuid) is null or body = :body
                        order by day desc, starts desc, id offset :skip limit :most
                        """)
                .param("body", body == null ? null : body.value(), Types.OTHER)
                .param("skip", skip)
                .param("most", most)
                .query((row, n) -> meeting(row))
                .list();
    }

    @Override
    public int count(@Nullable BodyId body) {
        return db.sql("select count(*) from meetings_meeting where cast(:body as uuid) is null or body = :body")
                .param("body", body == null ? null : body.value(), Types.OTHER)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Meeting> listFrom(LocalDate day, int most) {
        return db.sql(SELECT + "where day >= :day order by day, starts, ordinal limit :most")
                .param("day", day)
                .param("most", most)
                .query((row, n) -> meeting(row))
                .list();
    }

    @Override
    public List<Meeting> listBefore(LocalDate day, int most) {
        return db.sql(SELECT + "where day < :day order by day desc, starts desc, ordinal limit :most")
                .param("day", day)
                .param("most", most)
                .query((row, n) -> meeting(row))
                .list();
    }

    void add(Meeting meeting, Instant now) {
        db.sql("""
                        insert into meetings_meeting (id, body, day, ordinal, starts, ends, place, remote_link, planned_at)
                        values (:id, :body, :day, :ordinal, :starts, :ends, :place, :link, :now)
                        """)
                .param("id", meeting.id().value())
                .param("body", meeting.body().value())
                .param("day", meeting.day())
                .param("ordinal", meeting.ordinal())
                .param("starts", meeting.starts())
                .param("ends", meeting.ends())
                .param("place", meeting.place())
                .param("link", meeting.remoteLink())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    int nextOrdinal(BodyId body, LocalDate day) {
        return db.sql("select coalesce(max(ordinal), 0) + 1 from meetings_meeting where body = :body and day = :day")
                .param("body", body.value())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    void cancel(MeetingId id, Instant now) {
        db.sql("update meetings_meeting set cancelled_at = :now where id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        return new Meeting(
                new MeetingId(row.getObject("id", UUID.class)),
                new BodyId(row.getObject("body", UUID.class)),
                Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                row.getInt("ordinal"),
                Objects.requireNonNull(row.getObject("starts", LocalTime.class)),
                Objects.requireNonNull(row.getObject("ends", LocalTime.class)),
                row.getString("place"),
                row.getString("remote_link"),
                instant(row, "cancelled_at"),
                instant(row, "called_at"),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var there = row.getObject(column, OffsetDateTime.class);
        return there == null ? null : there.toInstant();
    }
}
