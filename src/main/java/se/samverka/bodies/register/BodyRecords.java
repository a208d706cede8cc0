package se.samverka.bodies.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samverka.bodies.AgreementClause;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Charter;
import se.samverka.bodies.FoundingPower;
import se.samverka.bodies.Seat;
import se.samverka.bodies.SeatId;
import se.samverka.bodies.Structure.English;
import se.samverka.bodies.Structure.History;
import se.samverka.bodies.Structure.Hosting;
import se.samverka.bodies.Structure.Lifetime;
import se.samverka.bodies.Structure.Name;
import se.samverka.bodies.Structure.Relation;
import se.samverka.bodies.register.RegisteredBody.RegisteredCharter;
import se.samverka.county.OrganisationId;
import se.samverka.county.Validity;
import tools.jackson.databind.json.JsonMapper;

/** The bodies' tables, read. */
@Repository
class BodyRecords {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final SuccessionRecords after;

    BodyRecords(JdbcClient jdbc, JsonMapper json, SuccessionRecords after) {
        this.jdbc = jdbc;
        this.json = json;
        this.after = after;
    }

    BodyRegister read() {
        return new BodyRegister(bodies(), relations(), powers(), clauses(), after.successions(), after.presets());
    }

    private List<RegisteredBody> bodies() {
        Map<UUID, List<Name>> names = grouped("select * from bodies_name order by body, position", BodyRecords::name);
        Map<UUID, List<String>> former =
                grouped("select * from bodies_former_slug order by slug", row -> row.getString("slug"));
        Map<UUID, List<Seat>> seats = grouped("""
                select cs.charter as body, cs.ordinal, cs.optional, cs.office, s.id, s.body as of_body, s.appointed_by,
                       s.organisation, cs.label
                  from bodies_charter_seat cs join bodies_seat s on s.id = cs.seat
                 order by cs.charter, cs.ordinal
                """, BodyRecords::seat);
        Map<UUID, List<RegisteredCharter>> charters =
                grouped("select * from bodies_charter order by body, valid_from desc", row -> charter(row, seats));
        Map<UUID, List<Hosting>> hostings = after.hostings();
        return jdbc.sql("select * from bodies_body")
                .query((row, n) -> body(row, names, former, hostings, charters))
                .list();
    }

    private static RegisteredBody body(
            ResultSet row,
            Map<UUID, List<Name>> names,
            Map<UUID, List<String>> former,
            Map<UUID, List<Hosting>> hostings,
            Map<UUID, List<RegisteredCharter>> charters)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new RegisteredBody(
                new BodyId(id),
                row.getString("slug"),
                row.getString("kind"),
                Body.LegalForm.valueOf(row.getString("legal_form")),
                Body.Layer.valueOf(row.getString("layer")),
                row.getInt("position"),
                organisation(row, "host"),
                day(row, "started"),
                day(row, "ended"),
                row.getBoolean("example"),
                row.getBoolean("proposed"),
                history(row, names.getOrDefault(id, List.of()), former.getOrDefault(id, List.of())),
                hostings.getOrDefault(id, List.of()),
                charters.getOrDefault(id, List.of()));
    }

    private static History history(ResultSet row, List<Name> names, List<String> former) throws SQLException {
        String lifetime = row.getString("lifetime");
        return new History(
                names,
                former,
                row.getBoolean("start_day_known"),
                row.getBoolean("end_day_known"),
                lifetime == null ? null : Lifetime.valueOf(lifetime),
                row.getString("remark"),
                row.getBoolean("on_sketch"),
                english(row));
    }

    private static @Nullable English english(ResultSet row) throws SQLException {
        String name = row.getString("english_name");
        return name == null ? null : new English(name, row.getString("english_summary"));
    }

    private static Name name(ResultSet row) throws SQLException {
        return new Name(
                row.getString("name"),
                row.getString("short_name"),
                day(row, "valid_from"),
                row.getString("reason"),
                row.getString("source"));
    }

    private RegisteredCharter charter(ResultSet row, Map<UUID, List<Seat>> seats) throws SQLException {
        return new RegisteredCharter(
                json.readValue(row.getString("content"), Charter.class),
                seats.getOrDefault(row.getObject("id", UUID.class), List.of()),
                day(row, "entered"));
    }

    private static Seat seat(ResultSet row) throws SQLException {
        return new Seat(
                new SeatId(row.getObject("id", UUID.class)),
                new BodyId(row.getObject("of_body", UUID.class)),
                row.getInt("ordinal"),
                row.getString("appointed_by"),
                organisation(row, "organisation"),
                row.getString("label"),
                row.getBoolean("optional"),
                row.getString("office"));
    }

    private List<Relation> relations() {
        return jdbc.sql("select * from bodies_relation order by position")
                .query((row, n) -> new Relation(
                        new BodyId(row.getObject("body", UUID.class)),
                        Relation.Kind.valueOf(row.getString("kind")),
                        new BodyId(row.getObject("other", UUID.class)),
                        validity(row),
                        row.getString("note"),
                        row.getString("source")))
                .list();
    }

    private List<FoundingPower> powers() {
        return jdbc.sql("select * from bodies_founding_power order by position")
                .query((row, n) -> new FoundingPower(
                        new BodyId(row.getObject("founder", UUID.class)),
                        Body.Layer.valueOf(row.getString("layer")),
                        lifetimes(row),
                        row.getString("what"),
                        validity(row),
                        row.getString("clause")))
                .list();
    }

    private List<AgreementClause> clauses() {
        return jdbc.sql("select * from bodies_agreement_clause order by position")
                .query((row, n) -> new AgreementClause(
                        row.getString("slug"),
                        AgreementClause.About.valueOf(row.getString("about")),
                        row.getString("wording"),
                        row.getBoolean("open"),
                        row.getString("source")))
                .list();
    }

    private static Set<Lifetime> lifetimes(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("lifetimes").getArray())
                .map(Lifetime::valueOf)
                .collect(Collectors.toSet());
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** By the column {@code body}, in the query's order. */
    private <T> Map<UUID, List<T>> grouped(String sql, Row<T> each) {
        record Owned<T>(UUID owner, T what) {}
        RowMapper<Owned<T>> owned = (row, n) -> new Owned<>(row.getObject("body", UUID.class), each.read(row));
        return jdbc.sql(sql).query(owned).list().stream()
                .collect(Collectors.groupingBy(Owned::owner, Collectors.mapping(Owned::what, Collectors.toList())));
    }

    private static @Nullable OrganisationId organisation(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new OrganisationId(id);
    }

    private static Validity validity(ResultSet row) throws SQLException {
        return new Validity(day(row, "valid_from"), day(row, "valid_to"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
