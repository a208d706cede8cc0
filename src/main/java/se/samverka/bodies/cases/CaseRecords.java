package se.samverka.bodies.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Case;
import se.samverka.bodies.Case.Comment;
import se.samverka.bodies.Case.Decision;
import se.samverka.bodies.Case.Document;
import se.samverka.bodies.Case.Kind;
import se.samverka.bodies.Case.Limit;
import se.samverka.bodies.Case.Step;
import se.samverka.bodies.Cases;
import se.samverka.platform.files.FileId;

/** The cases' tables. */
@Repository
class CaseRecords implements Cases {

    private final JdbcClient jdbc;

    CaseRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Handed(UUID step, Document document) {}

    private record Said(UUID step, Comment comment) {}

    private record Of(int number, BodyId body) {}

    private record Taken(int number, Step step) {}

    @Override
    public List<Case> list() {
        List<Of> bodies = jdbc.sql("select * from bodies_case_body order by case_number, position")
                .query((row, n) -> new Of(row.getInt("case_number"), new BodyId(row.getObject("body", UUID.class))))
                .list();
        if (bodies.isEmpty() && isEmpty()) return List.of();
        List<Said> said = jdbc.sql("select * from bodies_case_comment order by step, position")
                .query((row, n) -> said(row))
                .list();
        List<Handed> handed = jdbc.sql("select * from bodies_case_document order by title, id")
                .query((row, n) -> handed(row))
                .list();
        List<Taken> steps = jdbc.sql("select * from bodies_case_step order by case_number, position")
                .query((row, n) -> new Taken(row.getInt("case_number"), step(row, said, handed)))
                .list();
        return jdbc.sql("select * from bodies_case order by number")
                .query((row, n) -> one(row, steps, bodies))
                .list();
    }

    @Override
    public List<Case> listUndecidedWithLimit() {
        return jdbc.sql("""
                        select * from bodies_case c
                        where limit_day is not null and not exists (
                          select 1 from bodies_case_step s where s.case_number = c.number and s.kind = 'DECISION' and not s.planned)
                        order by number
                        """).query((row, n) -> one(row, List.of(), List.of())).list();
    }

    private boolean isEmpty() {
        return jdbc.sql("select not exists(select 1 from bodies_case) as empty")
                .query((row, n) -> row.getBoolean("empty"))
                .single();
    }

    @Override
    public List<Case> listOf(BodyId body) {
        return list().stream().filter(one -> one.bodies().contains(body)).toList();
    }

    @Override
    public Optional<Case> find(int number) {
        return list().stream().filter(one -> one.number() == number).findFirst();
    }

    private static Case one(ResultSet row, List<Taken> steps, List<Of> bodies) throws SQLException {
        int number = row.getInt("number");
        return new Case(
                number,
                row.getString("title"),
                limit(row),
                steps.stream()
                        .filter(taken -> taken.number() == number)
                        .map(Taken::step)
                        .toList(),
                bodies.stream()
                        .filter(of -> of.number() == number)
                        .map(Of::body)
                        .toList());
    }

    private static @Nullable Limit limit(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("limit_day", LocalDate.class);
        return day == null ? null : new Limit(day, row.getString("limit_words"), row.getString("limit_source"));
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(
                row.getObject("step", UUID.class),
                new Comment(row.getString("said"), row.getBoolean("changed"), row.getString("outcome")));
    }

    private static Handed handed(ResultSet row) throws SQLException {
        return new Handed(
                row.getObject("step", UUID.class),
                new Document(
                        row.getObject("id", UUID.class),
                        new FileId(row.getObject("file", UUID.class)),
                        row.getString("title"),
                        row.getBoolean("open")));
    }

    private static Step step(ResultSet row, List<Said> said, List<Handed> handed) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Step(
                id,
                Kind.valueOf(row.getString("kind")),
                row.getString("who"),
                row.getObject("day", LocalDate.class),
                row.getBoolean("planned"),
                row.getString("document"),
                row.getString("changed"),
                row.getString("paragraph"),
                row.getString("registry_number"),
                said.stream()
                        .filter(one -> one.step().equals(id))
                        .map(Said::comment)
                        .toList(),
                handed.stream()
                        .filter(one -> one.step().equals(id))
                        .map(Handed::document)
                        .toList());
    }

    /** @return its number */
    int open(String title, @Nullable Limit limit) {
        return jdbc.sql("""
                        insert into bodies_case (number, title, limit_day, limit_words, limit_source)
                        select coalesce(max(number), 0) + 1, :title, cast(:day as date), :words, :source from bodies_case
                        returning number
                        """)
                .param("title", title)
                .param("day", limit == null ? null : limit.day())
                .param("words", limit == null ? null : limit.words())
                .param("source", limit == null ? null : limit.source())
                .query((row, n) -> row.getInt("number"))
                .single();
    }

    @Override
    public void add(int number, BodyId body) {
        jdbc.sql("""
                        insert into bodies_case_body (case_number, body, position)
                        select :number, :body, count(*) from bodies_case_body where case_number = :number
                        on conflict (case_number, body) do nothing
                        """).param("number", number).param("body", body.value()).update();
    }

    @Override
    public void remove(int number, BodyId body) {
        jdbc.sql("delete from bodies_case_body where case_number = ? and body = ?")
                .params(number, body.value())
                .update();
    }

    @Override
    public void decided(Case decided, Decision decision) {
        Step step = decided.decided(decision, UUID.randomUUID());
        List<Step> steps = decided.steps();
        int at = IntStream.range(0, steps.size())
                .filter(place -> steps.get(place).id().equals(step.id()))
                .findFirst()
                .orElse(steps.size());
        put(decided, step, at);
    }

    /** The step at its place, from 0; those from there on stand after it. */
    void put(Case in, Step step, int place) {
        List<Step> steps = new ArrayList<>(in.steps());
        steps.removeIf(other -> other.id().equals(step.id()));
        steps.add(Math.min(place, steps.size()), step);
        keep(in.number(), step);
        IntStream.range(0, steps.size())
                .forEach(at -> jdbc.sql("update bodies_case_step set position = ? where id = ?")
                        .params(at, steps.get(at).id())
                        .update());
    }

    void remove(Step step) {
        jdbc.sql("delete from bodies_case_step where id = ?").param(step.id()).update();
    }

    private void keep(int number, Step step) {
        jdbc.sql("""
                        insert into bodies_case_step (id, case_number, position, kind, who, day, planned, document, changed,
                                                      paragraph, registry_number)
                        values (:id, :number, 0, :kind, :who, :day, :planned, :document, :changed, :paragraph, :dnr)
                        on conflict (id) do update set kind = :kind, who = :who, day = :day, planned = :planned,
                               document = :document, changed = :changed, paragraph = :paragraph, registry_number = :dnr
                        """)
                .param("id", step.id())
                .param("number", number)
                .param("kind", step.kind().name())
                .param("who", step.who())
                .param("day", step.day())
                .param("planned", step.planned())
                .param("document", step.document())
                .param("changed", step.changed())
                .param("paragraph", step.paragraph())
                .param("dnr", step.registryNumber())
                .update();
    }

    void comment(UUID step, Comment comment) {
        jdbc.sql("""
                        insert into bodies_case_comment (id, step, position, said, changed, outcome)
                        select :id, :step, count(*), :said, :changed, :outcome
                          from bodies_case_comment where step = :step
                        """)
                .param("id", UUID.randomUUID())
                .param("step", step)
                .param("said", comment.said())
                .param("changed", comment.changed())
                .param("outcome", comment.outcome())
                .update();
    }
}
