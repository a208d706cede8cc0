package se.samverka.bodies.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samverka.bodies.BodyBook.Preset;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Structure.Hosting;
import se.samverka.bodies.Structure.Succession;
import se.samverka.county.OrganisationId;
import tools.jackson.databind.json.JsonMapper;

/** The tables of what came after: other hosts, successors, and the kinds of bodies that were. */
@Repository
class SuccessionRecords {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SuccessionRecords(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Hosted(UUID body, Hosting hosting) {}

    /** By body, oldest first. */
    Map<UUID, List<Hosting>> hostings() {
        return jdbc
                .sql("select * from bodies_host order by body, valid_from")
                .query((row, n) -> new Hosted(row.getObject("body", UUID.class), hosting(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Hosted::body, Collectors.mapping(Hosted::hosting, Collectors.toList())));
    }

    private static Hosting hosting(ResultSet row) throws SQLException {
        return new Hosting(
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getObject("valid_from", LocalDate.class),
                row.getString("source"));
    }

    List<Succession> successions() {
        return jdbc.sql("select * from bodies_succession order by valid_from, body")
                .query((row, n) -> new Succession(
                        new BodyId(row.getObject("body", UUID.class)),
                        new BodyId(row.getObject("successor", UUID.class)),
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("source")))
                .list();
    }

    List<Preset> presets() {
        return jdbc.sql("select content from bodies_preset order by position")
                .query((row, n) -> json.readValue(row.getString("content"), Preset.class))
                .list();
    }

    void keep(BodyRegister register) {
        List.of("bodies_host", "bodies_succession", "bodies_preset")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        register.bodies().forEach(body -> body.hostings().forEach(hosting -> keep(body.id(), hosting)));
        register.successions().forEach(this::add);
        IntStream.range(0, register.presets().size())
                .forEach(position -> keep(position, register.presets().get(position)));
    }

    private void keep(BodyId body, Hosting hosting) {
        jdbc.sql("insert into bodies_host (body, organisation, valid_from, source) values (?, ?, ?, ?)")
                .param(body.value())
                .param(hosting.organisation().value())
                .param(hosting.from())
                .param(hosting.source())
                .update();
    }

    private void keep(int position, Preset preset) {
        jdbc.sql("insert into bodies_preset (position, content) values (?, cast(? as jsonb))")
                .params(position, json.writeValueAsString(preset))
                .update();
    }

    void add(Succession succession) {
        jdbc.sql("""
                        insert into bodies_succession (body, successor, valid_from, source) values (?, ?, ?, ?)
                        on conflict (body) do update set successor = excluded.successor,
                               valid_from = excluded.valid_from, source = excluded.source
                        """)
                .param(succession.body().value())
                .param(succession.successor().value())
                .param(succession.from())
                .param(succession.source())
                .update();
    }
}
