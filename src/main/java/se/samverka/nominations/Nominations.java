package se.samverka.nominations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samverka.bodies.BodyId;
import se.samverka.nominations.Nomination.Decided;
import se.samverka.rounds.Round;
import se.samverka.rounds.RoundId;
import se.samverka.rounds.Rounds;

/** The rounds of nominations: every room reads them, so they stand by the door. */
@Repository
public class Nominations {

    private final JdbcClient db;
    private final Rounds rounds;

    Nominations(JdbcClient db, Rounds rounds) {
        this.db = db;
        this.rounds = rounds;
    }

    public void add(RoundId round, LocalDate from, @Nullable LocalDate to, List<BodyId> bodies) {
        db.sql("insert into nominations_round (round, valid_from, valid_to) values (:round, :from, :to)")
                .param("round", round.value())
                .param("from", from)
                .param("to", to)
                .update();
        for (int position = 0; position < bodies.size(); position++)
            db.sql("insert into nominations_body (round, position, body) values (:round, :position, :body)")
                    .param("round", round.value())
                    .param("position", position)
                    .param("body", bodies.get(position).value())
                    .update();
    }

    public void decide(RoundId round, Decided decided) {
        db.sql("""
                        update nominations_round set decided_on = :on, decided_by = :by, paragraph = :paragraph
                        where round = :round
                        """)
                .param("on", decided.on())
                .param("by", decided.by())
                .param("paragraph", decided.paragraph())
                .param("round", round.value())
                .update();
    }

    /** @throws java.util.NoSuchElementException where the round asks for something else */
    public Nomination of(Round round) {
        return listAll(List.of(round)).stream().findFirst().orElseThrow();
    }

    public Optional<Nomination> find(String word) {
        return rounds.find(Nomination.KIND, word).map(this::of);
    }

    /** Newest first. */
    public List<Nomination> list() {
        return listAll(rounds.list(Nomination.KIND));
    }

    private record Row(UUID round, Function<Round, Nomination> nomination) {}

    private List<Nomination> listAll(List<Round> wanted) {
        if (wanted.isEmpty()) return List.of();
        var rows = db
                .sql("""
                        select n.*, array(select b.body from nominations_body b where b.round = n.round order by b.position) as bodies
                        from nominations_round n where n.round in (:rounds)
                        """)
                .param(
                        "rounds",
                        wanted.stream().map(round -> round.id().value()).toList())
                .query((row, n) -> row(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::round, Row::nomination));
        return wanted.stream()
                .flatMap(round ->
                        Stream.ofNullable(rows.get(round.id().value())).map(nomination -> nomination.apply(round)))
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        var from = Objects.requireNonNull(row.getObject("valid_from", LocalDate.class));
        var to = row.getObject("valid_to", LocalDate.class);
        var decided = decided(row);
        var bodies = Stream.of((UUID[]) row.getArray("bodies").getArray())
                .map(BodyId::new)
                .toList();
        return new Row(row.getObject("round", UUID.class), round -> new Nomination(round, bodies, from, to, decided));
    }

    private static @Nullable Decided decided(ResultSet row) throws SQLException {
        var on = row.getObject("decided_on", LocalDate.class);
        return on == null ? null : new Decided(on, row.getString("decided_by"), row.getString("paragraph"));
    }
}
