package se.samverka.desk.disposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.desk.disposal.Protocol.Line;
import se.samverka.platform.files.FileId;
import se.samverka.platform.files.UsesFiles;
import se.samverka.platform.identity.PersonId;

/** The tables of protocols, which are only added to. */
@Component
class Protocols implements UsesFiles {

    private static final String COLUMNS = "id, number, at, decided_by, reason";

    private final JdbcClient db;

    Protocols(JdbcClient db) {
        this.db = db;
    }

    /** The number of the next one; others who would take it wait until the transaction ends. */
    int nextNumber() {
        db.sql("select pg_advisory_xact_lock(hashtextextended('desk_disposal', 0))")
                .query((row, n) -> true)
                .single();
        return db.sql("select coalesce(max(number), 0) + 1 from desk_disposal")
                .query(Integer.class)
                .single();
    }

    /** @param paper the protocol as a file */
    void add(Protocol protocol, FileId paper) {
        db.sql("""
                        insert into desk_disposal (id, number, at, decided_by, reason, protocol)
                        values (:id, :number, :at, :by, :reason, :paper)
                        """)
                .param("id", protocol.id())
                .param("number", protocol.number())
                .param("at", protocol.at().atOffset(ZoneOffset.UTC))
                .param(
                        "by",
                        protocol.decidedBy() == null
                                ? null
                                : protocol.decidedBy().value(),
                        Types.OTHER)
                .param("reason", protocol.reason())
                .param("paper", paper.value())
                .update();
        for (int i = 0; i < protocol.lines().size(); i++)
            add(protocol.id(), i + 1, protocol.lines().get(i));
    }

    private void add(UUID disposal, int position, Line line) {
        db.sql("""
                        insert into desk_disposal_line (disposal, position, type, rule, basis, through, count, first_day, last_day)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        disposal,
                        position,
                        line.type(),
                        line.rule(),
                        line.basis(),
                        line.through(),
                        line.count(),
                        line.firstDay(),
                        line.lastDay())
                .update();
    }

    /** Newest first. */
    List<Protocol> list() {
        return db.sql("select " + COLUMNS + " from desk_disposal order by number desc")
                .query((row, n) -> protocol(row))
                .list();
    }

    Optional<Protocol> find(int number) {
        return db.sql("select " + COLUMNS + " from desk_disposal where number = :number")
                .param("number", number)
                .query((row, n) -> protocol(row))
                .optional();
    }

    FileId paper(Protocol protocol) {
        return db.sql("select protocol from desk_disposal where id = :id")
                .param("id", protocol.id())
                .query((row, n) -> new FileId(row.getObject("protocol", UUID.class)))
                .single();
    }

    @Override
    public String column() {
        return "desk_disposal.protocol";
    }

    @Override
    public Stream<FileId> used() {
        return db
                .sql("select protocol from desk_disposal")
                .query((row, n) -> new FileId(row.getObject("protocol", UUID.class)))
                .list()
                .stream();
    }

    private Protocol protocol(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var by = row.getObject("decided_by", UUID.class);
        return new Protocol(
                id,
                row.getInt("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                by == null ? null : new PersonId(by),
                row.getString("reason"),
                lines(id));
    }

    private List<Line> lines(UUID disposal) {
        return db.sql("select * from desk_disposal_line where disposal = :disposal order by position")
                .param("disposal", disposal)
                .query((row, n) -> new Line(
                        row.getString("type"),
                        row.getString("rule"),
                        row.getString("basis"),
                        day(row, "through"),
                        row.getInt("count"),
                        day(row, "first_day"),
                        day(row, "last_day")))
                .list();
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }
}
