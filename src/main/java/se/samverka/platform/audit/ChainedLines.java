package se.samverka.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.identity.PersonId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of lines, as the chain sees it. */
@Component
class ChainedLines {

    static final String COLUMNS =
            "id, number, at, actor, person, on_behalf_of, act, subject, details, encode(hash, 'hex') as hash";

    private final JdbcClient db;
    private final JsonMapper json;

    ChainedLines(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** The end of the chain. */
    record End(long number, String hash) {}

    /** Holds others who would chain until the transaction ends. */
    void lock() {
        db.sql("select pg_advisory_xact_lock(hashtextextended('platform_audit_line', 0))")
                .query((row, n) -> true)
                .single();
    }

    End end() {
        return db.sql("""
                        select number, encode(hash, 'hex') as hash from platform_audit_line
                        where number is not null order by number desc limit 1
                        """)
                .query((row, n) -> new End(row.getLong("number"), row.getString("hash")))
                .optional()
                .orElse(new End(0, Fingerprint.BEGINNING));
    }

    /** Those that are committed and have no place yet; one whose transaction ends later comes in a later list. */
    List<AuditLine> listUnchained(int most) {
        return db.sql("select " + COLUMNS + " from platform_audit_line where number is null order by id limit :most")
                .param("most", most)
                .query(this::line)
                .list();
    }

    void chain(long id, long number, String hash) {
        db.sql("update platform_audit_line set number = :number, hash = :hash where id = :id")
                .param("number", number)
                .param("hash", HexFormat.of().parseHex(hash))
                .param("id", id)
                .update();
    }

    /** In the chain's order. */
    List<AuditLine> listAfter(long number, int most) {
        return db.sql("select " + COLUMNS
                        + " from platform_audit_line where number > :number order by number limit :most")
                .param("number", number)
                .param("most", most)
                .query(this::line)
                .list();
    }

    Optional<String> hashAt(long number) {
        return db.sql("select encode(hash, 'hex') from platform_audit_line where number = :number")
                .param("number", number)
                .query(String.class)
                .optional();
    }

    AuditLine line(ResultSet row, int n) throws SQLException {
        var person = row.getObject("person", UUID.class);
        return new AuditLine(
                row.getLong("id"),
                number(row),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                person == null ? null : new PersonId(person),
                row.getString("on_behalf_of"),
                row.getString("act"),
                row.getString("subject"),
                json.readValue(row.getString("details"), new TypeReference<Map<String, Object>>() {}),
                row.getString("hash"));
    }

    private static @Nullable Long number(ResultSet row) throws SQLException {
        var number = row.getLong("number");
        return row.wasNull() ? null : number;
    }
}
