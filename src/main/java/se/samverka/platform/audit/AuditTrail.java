package se.samverka.platform.audit;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.time.CountyClock;

/** The trail as it is read; who may is asked before. */
@Component
public class AuditTrail {

    static final String WISHED = """
            (cast(:from as timestamptz) is null or at >= :from) and (cast(:until as timestamptz) is null or at < :until)
            and (cast(:person as uuid) is null or person = :person)
            and (cast(:act as text) is null or act = :act)
            and (cast(:subject as text) is null or subject = :subject)
            """;

    private final JdbcClient db;
    private final ChainedLines lines;
    private final AuditStates states;

    AuditTrail(JdbcClient db, ChainedLines lines, AuditStates states) {
        this.db = db;
        this.lines = lines;
        this.states = states;
    }

    /**
     * What somebody wants to read; null for all.
     *
     * @param from the first day, in Europe/Stockholm
     * @param to the last day
     * @param person who did it
     */
    public record Wish(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable PersonId person,
            @Nullable String act,
            @Nullable String subject) {

        public static final Wish ALL = new Wish(null, null, null, null, null);

        StatementSpec in(StatementSpec statement) {
            return statement
                    .param("from", start(from), Types.TIMESTAMP_WITH_TIMEZONE)
                    .param("until", start(to == null ? null : to.plusDays(1)), Types.TIMESTAMP_WITH_TIMEZONE)
                    .param("person", person == null ? null : person.value(), Types.OTHER)
                    .param("act", act, Types.VARCHAR)
                    .param("subject", subject, Types.VARCHAR);
        }

        private static @Nullable Object start(@Nullable LocalDate day) {
            return day == null
                    ? null
                    : day.atStartOfDay(CountyClock.STOCKHOLM).toInstant().atOffset(ZoneOffset.UTC);
        }
    }

    /** A line's place in the order of reading. */
    public record Place(Instant at, long id) {}

    /** The newest first. @param before where the list before this one ended; null for the first */
    public List<AuditLine> list(Wish wish, @Nullable Place before, int most) {
        return wish.in(db.sql("select " + ChainedLines.COLUMNS + " from platform_audit_line where " + WISHED + """
                        and (cast(:at as timestamptz) is null or (at, id) < (:at, :id))
                        order by at desc, id desc limit :most
                        """))
                .param(
                        "at",
                        before == null ? null : before.at().atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", before == null ? 0 : before.id())
                .param("most", most)
                .query(lines::line)
                .list();
    }

    /** What somebody has done, and what was done to somebody; the oldest first. */
    public List<AuditLine> listAbout(PersonId person) {
        return db.sql("select " + ChainedLines.COLUMNS + """
                         from platform_audit_line
                        where person = :person or subject = :subject or details ->> 'person' = :id order by at, id
                        """)
                .param("person", person.value())
                .param("subject", "person/" + person.value())
                .param("id", person.value().toString())
                .query(lines::line)
                .list();
    }

    /** Everybody who has done something. */
    public List<PersonId> listPersons() {
        // One look in the index for each person, however many lines there are.
        return db.sql("""
                        with recursive doer as (
                            (select person from platform_audit_line where person is not null order by person limit 1)
                            union all
                            select (select person from platform_audit_line l where l.person > doer.person order by person limit 1)
                            from doer where doer.person is not null)
                        select person from doer where person is not null
                        """)
                .query((row, n) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    /** What the latest look at the whole found; empty before the first. */
    public Optional<AuditState> state() {
        return states.latest();
    }
}
