package se.samverka.meetings.replies;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.bodies.SeatId;
import se.samverka.meetings.Call;
import se.samverka.meetings.MeetingId;

/** Answers that could not be applied by themselves; an official settles each. */
@Component
class UnclearAnswers {

    private final JdbcClient db;

    UnclearAnswers(JdbcClient db) {
        this.db = db;
    }

    record Unclear(UUID id, SeatId seat, WhoSpeaks.Why why, String sender, String answer) {}

    void add(Call call, WhoSpeaks.Why why, String sender, String answer, Instant now) {
        db.sql("""
                        insert into meetings_unclear_answer (id, meeting, seat, at, why, sender, answer)
                        values (:id, :meeting, :seat, :at, :why, :sender, :answer)
                        """)
                .param("id", UUID.randomUUID())
                .param("meeting", call.meeting().value())
                .param("seat", call.seat().value())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("why", why.name())
                .param("sender", sender)
                .param("answer", answer)
                .update();
    }

    List<Unclear> list(MeetingId meeting) {
        return db.sql("""
                        select id, seat, why, sender, answer from meetings_unclear_answer
                        where meeting = :meeting and settled_at is null order by at, id
                        """)
                .param("meeting", meeting.value())
                .query((row, n) -> new Unclear(
                        row.getObject("id", UUID.class),
                        new SeatId(row.getObject("seat", UUID.class)),
                        WhoSpeaks.Why.valueOf(row.getString("why")),
                        row.getString("sender"),
                        row.getString("answer")))
                .list();
    }

    /** How many there are of each meeting; one without any is not in it. */
    Map<MeetingId, Integer> count(Collection<MeetingId> meetings) {
        if (meetings.isEmpty()) return Map.of();
        return db
                .sql("""
                        select meeting, count(*) as number from meetings_unclear_answer
                        where meeting in (:meetings) and settled_at is null group by meeting
                        """)
                .param("meetings", meetings.stream().map(MeetingId::value).toList())
                .query((row, n) -> Map.entry(new MeetingId(row.getObject("meeting", UUID.class)), row.getInt("number")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A sender's later answer stands in the place of an earlier maybe. */
    void settleMaybe(Call call, String sender, Instant now) {
        db.sql("""
                        update meetings_unclear_answer set settled_at = :now
                        where meeting = :meeting and seat = :seat and why = 'MAYBE' and settled_at is null
                          and lower(sender) = lower(:sender)
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("meeting", call.meeting().value())
                .param("seat", call.seat().value())
                .param("sender", sender)
                .update();
    }

    void settle(MeetingId meeting, UUID id, Instant now) {
        db.sql("update meetings_unclear_answer set settled_at = :now where id = :id and meeting = :meeting")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .param("meeting", meeting.value())
                .update();
    }
}
