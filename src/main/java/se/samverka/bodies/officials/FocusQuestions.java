package se.samverka.bodies.officials;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samverka.bodies.BodyId;

/** The table of focus questions. */
@Repository
class FocusQuestions {

    private final JdbcClient db;

    FocusQuestions(JdbcClient db) {
        this.db = db;
    }

    /** Newest first. */
    List<FocusQuestion> list(BodyId body) {
        return db.sql("""
                        select id, question, set_by, valid_from, valid_to from bodies_focus_question
                         where body = :body order by valid_from desc
                        """)
                .param("body", body.value())
                .query((row, n) -> new FocusQuestion(
                        row.getObject("id", UUID.class),
                        row.getString("question"),
                        row.getString("set_by"),
                        Objects.requireNonNull(row.getObject("valid_from", LocalDate.class)),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    /** One at a time: whoever writes waits for the other. */
    void lock(BodyId body) {
        db.sql("select id from bodies_body where id = :body for update")
                .param("body", body.value())
                .query((row, n) -> true)
                .single();
    }

    void add(BodyId body, FocusQuestion question) {
        db.sql("""
                        insert into bodies_focus_question (id, body, question, set_by, valid_from, valid_to)
                        values (:id, :body, :question, :setBy, :from, :to)
                        """)
                .param("id", question.id())
                .param("body", body.value())
                .param("question", question.question())
                .param("setBy", question.setBy())
                .param("from", question.from())
                .param("to", question.to(), Types.DATE)
                .update();
    }

    /** Those that would go on into the day end on the day before. */
    void endBefore(BodyId body, LocalDate day) {
        db.sql("""
                        update bodies_focus_question set valid_to = :last
                         where body = :body and valid_from < :day and (valid_to is null or valid_to >= :day)
                        """)
                .param("last", day.minusDays(1))
                .param("body", body.value())
                .param("day", day)
                .update();
    }
}
