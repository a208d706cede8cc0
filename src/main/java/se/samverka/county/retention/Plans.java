package se.samverka.county.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samverka.platform.records.RecordTypes;
import se.samverka.platform.records.RetentionPlan.Head;
import se.samverka.platform.records.RetentionRule;
import se.samverka.platform.records.RetentionRule.Fate;

/** The tables of the plan: one plan, and its rules in order. */
@Repository
class Plans {

    private final JdbcClient db;
    private final RecordTypes types;

    Plans(JdbcClient db, RecordTypes types) {
        this.db = db;
        this.types = types;
    }

    void keep(WrittenPlan plan) {
        db.sql("delete from county_retention_rule").update();
        db.sql("delete from county_retention_plan").update();
        db.sql("insert into county_retention_plan (only_one, decision, decided_on, authority) values (true, ?, ?, ?)")
                .params(
                        plan.head().decision(),
                        plan.head().decidedOn(),
                        plan.head().authority())
                .update();
        for (int i = 0; i < plan.rules().size(); i++) keep(plan.rules().get(i), i + 1);
    }

    private void keep(RetentionRule rule, int position) {
        db.sql("""
                        insert into county_retention_rule (position, type, fate, period, basis, responsible)
                        values (:position, :type, :fate, :period, :basis, :responsible)
                        """)
                .param("position", position)
                .param("type", rule.type().word())
                .param("fate", word(rule.fate()))
                .param("period", rule.fate() instanceof Fate.Disposed disposed ? disposed.inWords() : null)
                .param("basis", rule.basis())
                .param("responsible", rule.responsible())
                .update();
    }

    Optional<Head> head() {
        return db.sql("select decision, decided_on, authority from county_retention_plan")
                .query((row, n) -> new Head(
                        row.getString("decision"),
                        Objects.requireNonNull(row.getObject("decided_on", LocalDate.class)),
                        row.getString("authority")))
                .optional();
    }

    /** A rule for something that Samverka no longer keeps is left out. */
    List<RetentionRule> rules() {
        return db
                .sql("select type, fate, period, basis, responsible from county_retention_rule order by position")
                .query((row, n) -> rule(row).toList())
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private Stream<RetentionRule> rule(ResultSet row) throws SQLException {
        var fate = fate(row.getString("fate"), Objects.requireNonNullElse(row.getString("period"), ""));
        var basis = row.getString("basis");
        var responsible = row.getString("responsible");
        return types.find(row.getString("type")).stream()
                .map(type -> new RetentionRule(type, fate, basis, responsible));
    }

    private static String word(Fate fate) {
        return switch (fate) {
            case Fate.Kept kept -> "KEPT";
            case Fate.Disposed disposed -> "DISPOSED";
            case Fate.Passing passing -> "PASSING";
        };
    }

    private static Fate fate(String word, String period) {
        return switch (word) {
            case "KEPT" -> new Fate.Kept();
            case "PASSING" -> new Fate.Passing();
            default -> new Fate.Disposed(WrittenPeriod.of(period).orElseThrow(), period);
        };
    }
}
