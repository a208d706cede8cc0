package se.samverka.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samverka.county.OrganisationId;
import se.samverka.platform.files.FileId;
import se.samverka.platform.identity.PersonId;

/** The tables of rounds: both rooms read them, so they stand by the door. */
@Repository
public class KeptRounds {

    private final JdbcClient db;

    KeptRounds(JdbcClient db) {
        this.db = db;
    }

    /** Two at once wait for each other, so that no number is left out. */
    public int nextNumber(String kind, int year) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('rounds_round ' || :kind || :year, 0))")
                .param("kind", kind)
                .param("year", Integer.toString(year))
                .query((row, n) -> true)
                .single();
        return db.sql("select coalesce(max(number), 0) + 1 from rounds_round where kind = :kind and year = :year")
                .param("kind", kind)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    public void add(Round round) {
        db.sql("""
                        insert into rounds_round (id, kind, year, number, title, opened_by, opened_at, wished_by)
                        values (:id, :kind, :year, :number, :title, :openedBy, :openedAt, :wishedBy)
                        """)
                .param("id", round.id().value())
                .param("kind", round.kind())
                .param("year", round.year())
                .param("number", round.number())
                .param("title", round.title())
                .param("openedBy", round.openedBy().value())
                .param("openedAt", utc(round.openedAt()))
                .param("wishedBy", round.wishedBy())
                .update();
    }

    public void add(AskId id, RoundId round, OrganisationId organisation) {
        db.sql("insert into rounds_ask (id, round, organisation) values (:id, :round, :organisation)")
                .param("id", id.value())
                .param("round", round.value())
                .param("organisation", organisation.value())
                .update();
    }

    /** Holds the round until the transaction ends; false where it has already gone out. */
    public boolean markSent(RoundId round, Instant now) {
        return db.sql("update rounds_round set sent_at = :now where id = :id and sent_at is null")
                        .param("now", utc(now))
                        .param("id", round.value())
                        .update()
                == 1;
    }

    /** False where it was reminded before. */
    public boolean markReminded(AskId ask, Instant now) {
        return db.sql("update rounds_ask set reminded_at = :now where id = :id and reminded_at is null")
                        .param("now", utc(now))
                        .param("id", ask.value())
                        .update()
                == 1;
    }

    /** Holds the ask until the transaction ends, so that two answers come one after the other. */
    public void lock(AskId ask) {
        db.sql("select id from rounds_ask where id = :id for update")
                .param("id", ask.value())
                .query((row, n) -> true)
                .single();
    }

    public void add(AskId ask, Reply reply) {
        db.sql("""
                        insert into rounds_reply (ask, version, at, decided_on, decided_by, registry_number, receipt)
                        values (:ask, :version, :at, :decidedOn, :decidedBy, :number, :receipt)
                        """)
                .param("ask", ask.value())
                .param("version", reply.version())
                .param("at", utc(reply.at()))
                .param("decidedOn", reply.decidedOn())
                .param("decidedBy", reply.decidedBy())
                .param("number", reply.registryNumber())
                .param("receipt", reply.receipt().value())
                .update();
    }

    public Optional<Round> find(RoundId id) {
        return db.sql("select * from rounds_round where id = :id")
                .param("id", id.value())
                .query((row, n) -> round(row))
                .optional();
    }

    public Optional<Round> find(String kind, int year, int number) {
        return db.sql("select * from rounds_round where kind = :kind and year = :year and number = :number")
                .param("kind", kind)
                .param("year", year)
                .param("number", number)
                .query((row, n) -> round(row))
                .optional();
    }

    public List<Round> list(String kind) {
        return db.sql("select * from rounds_round where kind = :kind order by year desc, number desc")
                .param("kind", kind)
                .query((row, n) -> round(row))
                .list();
    }

    public Map<RoundId, Rounds.Tally> tallies(String kind) {
        var tallies = new HashMap<RoundId, Rounds.Tally>();
        db.sql("""
                        select a.round, count(*) as asked,
                               count(*) filter (where exists (select from rounds_reply r where r.ask = a.id)) as answered
                        from rounds_ask a join rounds_round r on r.id = a.round
                        where r.kind = :kind group by a.round
                        """).param("kind", kind).query(row -> {
            tallies.put(
                    new RoundId(row.getObject("round", UUID.class)),
                    new Rounds.Tally(row.getInt("asked"), row.getInt("answered")));
        });
        return tallies;
    }

    public List<Ask> listAsks(RoundId round) {
        return asks("a.round = :id", round.value());
    }

    public Optional<Ask> find(AskId ask) {
        return asks("a.id = :id", ask.value()).stream().findFirst();
    }

    /** Every receipt there is. */
    public List<FileId> listReceipts() {
        return db.sql("select receipt from rounds_reply")
                .query((row, n) -> new FileId(row.getObject("receipt", UUID.class)))
                .list();
    }

    private record Row(Ask ask, @Nullable Reply reply) {}

    private List<Ask> asks(String which, UUID id) {
        var rows = db.sql("""
                        select a.id, a.round, a.organisation, a.reminded_at, r.version, r.at, r.decided_on, r.decided_by,
                               r.registry_number, r.receipt
                        from rounds_ask a left join rounds_reply r on r.ask = a.id
                        where %s order by a.id, r.version desc
                        """.formatted(which))
                .param("id", id)
                .query((row, n) -> row(row))
                .list();
        var replies = rows.stream()
                .filter(row -> row.reply() != null)
                .collect(Collectors.groupingBy(
                        row -> row.ask().id(), Collectors.mapping(Row::reply, Collectors.toList())));
        return rows.stream()
                .map(Row::ask)
                .distinct()
                .map(ask -> new Ask(
                        ask.id(),
                        ask.round(),
                        ask.organisation(),
                        ask.remindedAt(),
                        replies.getOrDefault(ask.id(), List.of())))
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        var ask = new Ask(
                new AskId(row.getObject("id", UUID.class)),
                new RoundId(row.getObject("round", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                instant(row, "reminded_at"),
                List.of());
        var at = instant(row, "at");
        return new Row(ask, at == null ? null : reply(row, at));
    }

    private static Reply reply(ResultSet row, Instant at) throws SQLException {
        return new Reply(
                row.getInt("version"),
                at,
                row.getObject("decided_on", LocalDate.class),
                row.getString("decided_by"),
                row.getString("registry_number"),
                new FileId(row.getObject("receipt", UUID.class)));
    }

    private static Round round(ResultSet row) throws SQLException {
        return new Round(
                new RoundId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getInt("year"),
                row.getInt("number"),
                row.getString("title"),
                new PersonId(row.getObject("opened_by", UUID.class)),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("wished_by", LocalDate.class),
                instant(row, "sent_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
