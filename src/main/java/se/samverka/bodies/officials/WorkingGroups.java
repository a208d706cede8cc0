package se.samverka.bodies.officials;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Charter;
import se.samverka.bodies.Structure;
import se.samverka.bodies.Structure.Relation;

/** The groups that other bodies have set up: what is theirs alone; the rest stands in the register of bodies. */
@Repository
class WorkingGroups {

    private final JdbcClient db;
    private final Bodies bodies;
    private final Structure structure;

    WorkingGroups(JdbcClient db, Bodies bodies, Structure structure) {
        this.db = db;
        this.bodies = bodies;
        this.structure = structure;
    }

    private record Row(
            BodyId body, BodyId reportsTo, @Nullable String delivered) {}

    /** Those that a body has set up: those that go on first, and then the latest. */
    List<WorkingGroup> listSetUpBy(BodyId parent) {
        List<BodyId> theirs = structure.listRelations().stream()
                .filter(relation -> relation.kind() == Relation.Kind.APPOINTED_BY
                        && relation.other().equals(parent))
                .map(Relation::body)
                .toList();
        if (theirs.isEmpty()) return List.of();
        return rows().stream()
                .filter(row -> theirs.contains(row.body()))
                .map(this::group)
                .sorted(Comparator.comparing(WorkingGroup::isClosed)
                        .thenComparing(group -> group.body().name()))
                .toList();
    }

    List<WorkingGroup> list() {
        return rows().stream().map(this::group).toList();
    }

    Optional<WorkingGroup> find(BodyId body) {
        return db.sql("select body, reports_to, delivered from bodies_working_group where body = :body")
                .param("body", body.value())
                .query((row, n) ->
                        new Row(body, new BodyId(row.getObject("reports_to", UUID.class)), row.getString("delivered")))
                .optional()
                .map(this::group);
    }

    void add(BodyId body, BodyId reportsTo) {
        db.sql("insert into bodies_working_group (body, reports_to) values (:body, :reportsTo)")
                .param("body", body.value())
                .param("reportsTo", reportsTo.value())
                .update();
    }

    void delivered(BodyId body, String delivered) {
        db.sql("update bodies_working_group set delivered = :delivered where body = :body")
                .param("delivered", delivered)
                .param("body", body.value())
                .update();
    }

    private List<Row> rows() {
        return db.sql("select body, reports_to, delivered from bodies_working_group order by body")
                .query((row, n) -> new Row(
                        new BodyId(row.getObject("body", UUID.class)),
                        new BodyId(row.getObject("reports_to", UUID.class)),
                        row.getString("delivered")))
                .list();
    }

    private WorkingGroup group(Row row) {
        Body body = bodies.body(row.body());
        return new WorkingGroup(body, setUpBy(row), row.reportsTo(), ends(row.body()), row.delivered());
    }

    private BodyId setUpBy(Row row) {
        return structure.listRelations().stream()
                .filter(relation -> relation.kind() == Relation.Kind.APPOINTED_BY
                        && relation.body().equals(row.body()))
                .map(Relation::other)
                .findFirst()
                .orElse(row.reportsTo());
    }

    /** As its latest charter says. */
    private @Nullable LocalDate ends(BodyId body) {
        return bodies.listCharters(body).stream()
                .findFirst()
                .map(Charter::validTo)
                .orElse(null);
    }
}
