package se.samverka.platform.mail.receiving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samverka.platform.mail.IncomingLetter;
import se.samverka.platform.mail.IncomingLetter.Dmarc;
import se.samverka.platform.mail.LetterId;
import se.samverka.platform.time.CountyClock;

/** The table of letters that came in. */
@Repository
class Arrivals {

    enum State {
        WAITING,
        READ,
        UNTAKEN,
        FAILED,
        AUTOMATIC,
        PUT_ASIDE
    }

    /** @param attempts how many times handing it on has failed */
    record Kept(LetterId id, IncomingLetter letter, int attempts) {}

    private final JdbcClient jdbc;

    Arrivals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A letter fetched a second time is left as it is. */
    void keep(Arrival arrival) {
        IncomingLetter letter = arrival.letter();
        jdbc.sql("""
                        insert into platform_incoming_letter (id, message_id, from_email, tokens, subject, text, calendar,
                            dmarc, state, attempts, received_at, next_attempt_at)
                        values (:id, :messageId, :from, :tokens, :subject, :text, :calendar,
                            :dmarc, :state, 0, :received, :received)
                        on conflict (message_id) do nothing
                        """)
                .param("id", LetterId.random().value())
                .param("messageId", storable(letter.messageId()))
                .param("from", storable(letter.from()))
                .param("tokens", String.join(" ", letter.tokens()))
                .param("subject", storable(letter.subject()))
                .param("text", storable(letter.text()))
                .param("calendar", letter.calendar() == null ? null : storable(letter.calendar()))
                .param("dmarc", letter.dmarc().name())
                .param("state", (arrival.automatic() ? State.AUTOMATIC : State.WAITING).name())
                .param("received", utc(letter.receivedAt()))
                .update();
    }

    /** The next letter to hand on, locked until the transaction ends. */
    Optional<Kept> take(Instant now) {
        return jdbc.sql("""
                        select * from platform_incoming_letter
                        where state = 'WAITING' and next_attempt_at <= :now
                        order by next_attempt_at, received_at
                        limit 1 for update skip locked
                        """)
                .param("now", utc(now))
                .query((row, number) -> kept(row))
                .optional();
    }

    void mark(LetterId id, State state, @Nullable String trouble) {
        jdbc.sql("update platform_incoming_letter set state = :state, trouble = :trouble where id = :id")
                .param("id", id.value())
                .param("state", state.name())
                .param("trouble", trouble)
                .update();
    }

    void tryAgain(LetterId id, Instant next) {
        jdbc.sql("""
                        update platform_incoming_letter
                        set attempts = attempts + 1, next_attempt_at = :next
                        where id = :id
                        """).param("id", id.value()).param("next", utc(next)).update();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(new LetterId(row.getObject("id", UUID.class)), letter(row), row.getInt("attempts"));
    }

    private static IncomingLetter letter(ResultSet row) throws SQLException {
        return new IncomingLetter(
                row.getString("message_id"),
                row.getString("from_email"),
                tokens(row.getString("tokens")),
                row.getString("subject"),
                row.getString("text"),
                row.getString("calendar"),
                Dmarc.valueOf(row.getString("dmarc")),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }

    private static List<String> tokens(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
    }

    /** PostgreSQL keeps no NUL. */
    private static String storable(String text) {
        return text.replace("\0", "");
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** The first moment after the day, in Europe/Stockholm. */
    static OffsetDateTime endOf(LocalDate day) {
        return utc(day.plusDays(1).atStartOfDay(CountyClock.STOCKHOLM).toInstant());
    }

    /** The day in Europe/Stockholm on which the row's letter came. */
    static LocalDate day(ResultSet row) throws SQLException {
        return LocalDate.ofInstant(
                row.getObject("received_at", OffsetDateTime.class).toInstant(), CountyClock.STOCKHOLM);
    }
}
