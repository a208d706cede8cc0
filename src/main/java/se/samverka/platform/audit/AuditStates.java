package se.samverka.platform.audit;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what each look found. */
@Component
class AuditStates {

    private final JdbcClient db;

    AuditStates(JdbcClient db) {
        this.db = db;
    }

    Optional<AuditState> latest() {
        return db.sql("select at, number, problem from platform_audit_check order by id desc limit 1")
                .query((row, n) -> new AuditState(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getLong("number"),
                        problems(row.getString("problem"))))
                .optional();
    }

    void add(AuditState state) {
        db.sql("insert into platform_audit_check (at, number, problem) values (:at, :number, :problem)")
                .param("at", state.at().atOffset(ZoneOffset.UTC))
                .param("number", state.number())
                .param("problem", state.isWhole() ? null : String.join("\n", state.problems()))
                .update();
    }

    private static List<String> problems(@Nullable String problem) {
        return problem == null ? List.of() : problem.lines().toList();
    }
}
