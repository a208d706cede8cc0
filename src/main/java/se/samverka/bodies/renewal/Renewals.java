package se.samverka.bodies.renewal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samverka.bodies.BodyId;
import tools.jackson.databind.json.JsonMapper;

/** What each case is to decide of bodies that live. */
@Repository
class Renewals {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Renewals(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Chosen(BodyId body, Outcome outcome) {}

    /** By body; without one that nobody has chosen for. */
    Map<BodyId, Outcome> of(int number) {
        return jdbc
                .sql("select * from bodies_renewal where case_number = ?")
                .param(number)
                .query((row, n) -> new Chosen(new BodyId(row.getObject("body", UUID.class)), outcome(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Chosen::body, Chosen::outcome));
    }

    Optional<Outcome> find(int number, BodyId body) {
        return Optional.ofNullable(of(number).get(body));
    }

    private Outcome outcome(ResultSet row) throws SQLException {
        String content = row.getString("content");
        return switch (row.getString("kind")) {
            case "extend" -> json.readValue(content, Outcome.Extend.class);
            case "change" -> json.readValue(content, Outcome.Change.class);
            case "close" -> json.readValue(content, Outcome.Close.class);
            default -> throw new IllegalStateException("No outcome " + row.getString("kind"));
        };
    }

    private static String kind(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Extend extend -> "extend";
            case Outcome.Change change -> "change";
            case Outcome.Close close -> "close";
        };
    }

    void put(int number, BodyId body, Outcome outcome) {
        jdbc.sql("""
                        insert into bodies_renewal (case_number, body, kind, content)
                        values (:number, :body, :kind, cast(:content as jsonb))
                        on conflict (case_number, body) do update set kind = excluded.kind, content = excluded.content
                        """)
                .param("number", number)
                .param("body", body.value())
                .param("kind", kind(outcome))
                .param("content", json.writeValueAsString(outcome))
                .update();
    }

    void remove(int number, BodyId body) {
        jdbc.sql("delete from bodies_renewal where case_number = ? and body = ?")
                .params(number, body.value())
                .update();
    }
}
