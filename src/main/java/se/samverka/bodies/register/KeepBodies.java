package se.samverka.bodies.register;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samverka.bodies.AgreementClause;
import se.samverka.bodies.Charter;
import se.samverka.bodies.FoundingPower;
import se.samverka.bodies.Seat;
import se.samverka.bodies.Structure.English;
import se.samverka.bodies.Structure.History;
import se.samverka.bodies.Structure.Name;
import se.samverka.bodies.Structure.Relation;
import se.samverka.bodies.register.RegisteredBody.RegisteredCharter;
import se.samverka.county.OrganisationId;
import tools.jackson.databind.json.JsonMapper;

/** Writes the bodies as a county's folder says; done twice, it is as done once. */
@Repository
class KeepBodies {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    KeepBodies(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void keep(BodyRegister register) {
        clear();
        register.bodies().forEach(this::body);
        register.bodies().forEach(this::history);
        register.bodies().forEach(body -> body.charters().forEach(charter -> charter(body, charter)));
        IntStream.range(0, register.relations().size())
                .forEach(position -> relation(register.relations().get(position), position));
        IntStream.range(0, register.powers().size())
                .forEach(position -> power(register.powers().get(position), position));
        IntStream.range(0, register.clauses().size())
                .forEach(position -> clause(register.clauses().get(position), position));
    }

    /** Lets one at a time write, until the transaction is over. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('bodies_body', 0))")
                .query((row, n) -> true)
                .single();
    }

    /** One body anew, with its names, its addresses and its charters. */
    void enter(RegisteredBody body) {
        List.of(
                        "delete from bodies_charter_seat where charter in (select id from bodies_charter where body = ?)",
                        "delete from bodies_charter where body = ?",
                        "delete from bodies_name where body = ?",
                        "delete from bodies_former_slug where body = ?")
                .forEach(sql -> jdbc.sql(sql).param(body.id().value()).update());
        body(body);
        history(body);
        body.charters().forEach(charter -> charter(body, charter));
    }

    void add(Relation relation) {
        int last = jdbc.sql("select coalesce(max(position), -1) as last from bodies_relation")
                .query((row, n) -> row.getInt("last"))
                .single();
        relation(relation, last + 1);
    }

    /** What no other module points at is written anew; bodies, charters and seats stay and are changed. */
    private void clear() {
        List.of(
                        "bodies_name",
                        "bodies_former_slug",
                        "bodies_relation",
                        "bodies_founding_power",
                        "bodies_charter_seat",
                        "bodies_agreement_clause")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    private void body(RegisteredBody body) {
        History history = body.history();
        English english = history.english();
        jdbc.sql("""
                        insert into bodies_body (id, slug, kind, legal_form, layer, position, host, started,
                                                 start_day_known, ended, end_day_known, example, proposed, lifetime,
                                                 remark, on_sketch, english_name, english_summary)
                        values (:id, :slug, :kind, :form, :layer, :position, :host, :started, :startKnown, :ended,
                                :endKnown, :example, :proposed, :lifetime, :remark, :sketch, :englishName, :englishSummary)
                        on conflict (id) do update set slug = :slug, kind = :kind, legal_form = :form, layer = :layer,
                               position = :position, host = :host, started = :started, start_day_known = :startKnown,
                               ended = :ended, end_day_known = :endKnown, example = :example, proposed = :proposed, lifetime = :lifetime,
                               remark = :remark, on_sketch = :sketch, english_name = :englishName,
                               english_summary = :englishSummary
                        """)
                .param("id", body.id().value())
                .param("slug", body.slug())
                .param("kind", body.kind())
                .param("form", body.legalForm().name())
                .param("layer", body.layer().name())
                .param("position", body.position())
                .param("host", idOf(body.host()))
                .param("started", body.started())
                .param("startKnown", history.startDayKnown())
                .param("ended", body.ended())
                .param("endKnown", history.endDayKnown())
                .param("example", body.example())
                .param("proposed", body.proposed())
                .param(
                        "lifetime",
                        history.lifetime() == null ? null : history.lifetime().name())
                .param("remark", history.remark())
                .param("sketch", history.onSketch())
                .param("englishName", english == null ? null : english.name())
                .param("englishSummary", english == null ? null : english.summary())
                .update();
    }

    private void history(RegisteredBody body) {
        List<Name> names = body.history().names();
        IntStream.range(0, names.size()).forEach(position -> name(body, names.get(position), position));
        body.history()
                .formerSlugs()
                .forEach(slug -> jdbc.sql("insert into bodies_former_slug (slug, body) values (?, ?)")
                        .params(slug, body.id().value())
                        .update());
    }

    private void name(RegisteredBody body, Name name, int position) {
        jdbc.sql("""
                        insert into bodies_name (body, position, name, short_name, valid_from, reason, source)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(body.id().value())
                .param(position)
                .param(name.name())
                .param(name.shortName())
                .param(name.from())
                .param(name.reason())
                .param(name.source())
                .update();
    }

    private void charter(RegisteredBody body, RegisteredCharter registered) {
        Charter charter = registered.charter();
        UUID id = Ids.charter(body.id(), charter.validFrom());
        jdbc.sql("""
                        insert into bodies_charter (id, body, valid_from, valid_to, content, entered)
                        values (:id, :body, :from, :to, cast(:content as jsonb), :entered)
                        on conflict (body, valid_from) do update set valid_to = :to, content = cast(:content as jsonb),
                               entered = :entered
                        """)
                .param("id", id)
                .param("body", body.id().value())
                .param("from", charter.validFrom())
                .param("to", charter.validTo())
                .param("content", json.writeValueAsString(charter))
                .param("entered", registered.entered())
                .update();
        registered.seats().forEach(seat -> seat(id, seat));
    }

    private void seat(UUID charter, Seat seat) {
        jdbc.sql("""
                        insert into bodies_seat (id, body, appointed_by, organisation) values (?, ?, ?, ?)
                        on conflict (id) do nothing
                        """)
                .param(seat.id().value())
                .param(seat.body().value())
                .param(seat.appointedBy())
                .param(idOf(seat.organisation()))
                .update();
        jdbc.sql(
                        "insert into bodies_charter_seat (charter, ordinal, seat, label, optional, office) values (?, ?, ?, ?, ?, ?)")
                .param(charter)
                .param(seat.ordinal())
                .param(seat.id().value())
                .param(seat.label())
                .param(seat.optional())
                .param(seat.office())
                .update();
    }

    private void relation(Relation relation, int position) {
        jdbc.sql("""
                        insert into bodies_relation (position, body, kind, other, valid_from, valid_to, note, source)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(position)
                .param(relation.body().value())
                .param(relation.kind().name())
                .param(relation.other().value())
                .param(relation.validity().from())
                .param(relation.validity().to())
                .param(relation.note())
                .param(relation.source())
                .update();
    }

    private void power(FoundingPower power, int position) {
        jdbc.sql("""
                        insert into bodies_founding_power (position, founder, layer, lifetimes, what, valid_from,
                                                           valid_to, clause)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(position)
                .param(power.founder().value())
                .param(power.groups().name())
                .param(power.lifetimes().stream().map(Enum::name).toArray(String[]::new))
                .param(power.what())
                .param(power.validity().from())
                .param(power.validity().to())
                .param(power.clause())
                .update();
    }

    private void clause(AgreementClause clause, int position) {
        jdbc.sql(
                        "insert into bodies_agreement_clause (position, slug, about, wording, open, source) values (?, ?, ?, ?, ?, ?)")
                .param(position)
                .param(clause.slug())
                .param(clause.about().name())
                .param(clause.wording())
                .param(clause.open())
                .param(clause.source())
                .update();
    }

    private static @Nullable UUID idOf(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }
}
