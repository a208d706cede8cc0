package se.samverka.meetings.calls;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.bodies.SeatId;
import se.samverka.meetings.Call;
import se.samverka.meetings.Calls;
import se.samverka.meetings.MeetingId;
import se.samverka.people.Appointment.Charge;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.reading.OncePerPage;

/** The table of calls. */
@Component
class SentCalls implements Calls {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int TOKEN_LENGTH = 20;
    private static final String SELECT = "select * from meetings_call ";

    private final JdbcClient db;
    private final OncePerPage once;

    SentCalls(JdbcClient db, OncePerPage once) {
        this.db = db;
        this.once = once;
    }

    private record CallsOf(MeetingId meeting) {}

    @Override
    public Optional<Call> find(UUID id) {
        return db.sql(SELECT + "where id = :id")
                .param("id", id)
                .query((row, n) -> call(row))
                .optional();
    }

    @Override
    public Optional<Call> findByToken(String token) {
        return db.sql(SELECT + "where token = lower(:token)")
                .param("token", token)
                .query((row, n) -> call(row))
                .optional();
    }

    @Override
    public Optional<Call> findByUid(String uid) {
        return db.sql(SELECT + "where uid = :uid")
                .param("uid", uid)
                .query((row, n) -> call(row))
                .optional();
    }

    @Override
    public Optional<Call> find(MeetingId meeting, SeatId seat, Charge charge) {
        return db.sql(
                        SELECT
                                + "where meeting = :meeting and seat = :seat and charge = :charge order by called_at desc limit 1")
                .param("meeting", meeting.value())
                .param("seat", seat.value())
                .param("charge", charge.name())
                .query((row, n) -> call(row))
                .optional();
    }

    Optional<Call> findStanding(MeetingId meeting, SeatId seat, Charge charge) {
        return find(meeting, seat, charge).filter(call -> !call.withdrawn());
    }

    @Override
    public List<Call> list(MeetingId meeting) {
        return once.get(new CallsOf(meeting), List.class, () -> ask(meeting));
    }

    private List<Call> ask(MeetingId meeting) {
        return db.sql(SELECT + "where meeting = :meeting order by called_at, id")
                .param("meeting", meeting.value())
                .query((row, n) -> call(row))
                .list();
    }

    /** A new call, or the person's earlier one to the same seat with its number raised. */
    Call callAgain(MeetingId meeting, SeatId seat, Charge charge, PersonId person, Instant now) {
        return db.sql("""
                        insert into meetings_call (id, meeting, seat, person, charge, uid, token, sequence, called_at)
                        values (:id, :meeting, :seat, :person, :charge, :uid, :token, 0, :now)
                        on conflict (meeting, seat, charge, person)
                        do update set sequence = meetings_call.sequence + 1, withdrawn_at = null, called_at = excluded.called_at
                        returning *
                        """)
                .param("id", UUID.randomUUID())
                .param("meeting", meeting.value())
                .param("seat", seat.value())
                .param("person", person.value())
                .param("charge", charge.name())
                .param("uid", UUID.randomUUID() + "@samverka")
                .param("token", newToken())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> call(row))
                .single();
    }

    Call withdraw(Call call, Instant now) {
        return db.sql("""
                        update meetings_call set withdrawn_at = :now, sequence = sequence + 1
                        where id = :id returning *
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", call.id())
                .query((row, n) -> call(row))
                .single();
    }

    private static Call call(ResultSet row) throws SQLException {
        return new Call(
                row.getObject("id", UUID.class),
                new MeetingId(row.getObject("meeting", UUID.class)),
                new SeatId(row.getObject("seat", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                Charge.valueOf(row.getString("charge")),
                row.getString("uid"),
                row.getString("token"),
                row.getInt("sequence"),
                row.getObject("withdrawn_at") != null);
    }

    /** Lower case and digits only: mail servers may fold the case of an address. */
    private static String newToken() {
        var token = new StringBuilder();
        for (int i = 0; i < TOKEN_LENGTH; i++) token.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        return token.toString();
    }
}
