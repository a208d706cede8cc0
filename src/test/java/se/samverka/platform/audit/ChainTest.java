package se.samverka.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.samverka.cast.HouseForTests;
import se.samverka.cast.SamverkaTest;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;

/** The chain holds; and each way to break it is found, with the line that it was done to. */
@SamverkaTest
class ChainTest {

    private static final Actor SOMEBODY = new Actor.SignedIn(PersonId.random());

    @Autowired
    Audit audit;

    @Autowired
    ChainLines chain;

    @Autowired
    AuditCheck checking;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionOperations transaction;

    @BeforeEach
    void ten_lines_of_which_eight_are_signed() {
        db.sql("truncate platform_audit_line, platform_audit_head, platform_audit_check")
                .update();
        for (int line = 1; line <= 8; line++) write(line);
        chain.chainAndSign();
        write(9);
        write(10);
        chain.run();
    }

    private void write(int line) {
        audit.record(SOMEBODY, "chair", "test.act", "meeting/" + line, Map.of("z", line, "a", Map.of("é\n", true)));
    }

    @Test
    void an_untouched_trail_is_whole() {
        assertThat(breaks()).isEmpty();
        assertThat(checking.check().number()).isEqualTo(10);
    }

    @Test
    void a_changed_line_is_named() {
        behindTheGuard("update platform_audit_line set details = '{\"z\": 99}' where number = 4");
        assertThat(breaks())
                .singleElement()
                .asString()
                .contains("Rad 4 (test.act, 12 september 2017")
                .contains("ändrad");
    }

    @Test
    void every_part_of_a_line_is_held() {
        for (var part : List.of(
                "at = at + interval '1 second'",
                "actor = 'visitor'",
                "person = null",
                "on_behalf_of = null",
                "act = 'test.other'",
                "subject = 'meeting/x'",
                "details = '{}'",
                "hash = decode(repeat('ab', 32), 'hex')")) {
            ten_lines_of_which_eight_are_signed();
            behindTheGuard("update platform_audit_line set " + part + " where number = 5");
            assertThat(breaks()).as(part).isNotEmpty().first().asString().startsWith("Rad 5 ");
        }
    }

    @Test
    void lines_taken_from_the_middle_are_named() {
        behindTheGuard("delete from platform_audit_line where number in (3, 4)");
        assertThat(breaks()).containsExactly("Rad 3 till 4 saknas. Någon har tagit bort dem.");
        behindTheGuard("delete from platform_audit_line where number = 7");
        assertThat(breaks()).contains("Rad 7 saknas. Någon har tagit bort den.");
    }

    @Test
    void an_end_cut_off_behind_a_signature_is_named() {
        behindTheGuard("delete from platform_audit_line where number > 5");
        assertThat(breaks())
                .singleElement()
                .asString()
                .startsWith("Loggen slutar på rad 5, men var signerad till och med rad 8");
    }

    @Test
    void an_end_cut_off_and_written_anew_is_named() {
        behindTheGuard("delete from platform_audit_line where number > 5");
        for (int line = 6; line <= 10; line++) write(line * 10);
        chain.chainAndSign();
        assertThat(breaks()).singleElement().asString().startsWith("Någon av raderna 1 till 8 är utbytt");
    }

    @Test
    void a_line_put_in_with_a_made_up_hash_is_named() {
        insert(11, "repeat('cd', 32)");
        assertThat(breaks()).singleElement().asString().startsWith("Rad 11 ");
        insert(20, "repeat('cd', 32)");
        assertThat(breaks()).contains("Rad 12 till 19 saknas. Någon har tagit bort dem.");
    }

    @Test
    void a_chain_that_is_counted_anew_from_a_changed_line_fails_its_signature() {
        behindTheGuard(
                "update platform_audit_line set details = '{\"z\": 99}' where number = 4",
                "update platform_audit_line set number = null, hash = null where number >= 4");
        chain.chainAndSign();
        assertThat(breaks()).singleElement().asString().startsWith("Någon av raderna 1 till 8 är utbytt");
    }

    @Test
    void a_forged_signature_and_one_by_a_strange_key_are_named() {
        behindTheGuard(
                "update platform_audit_head set number = 7, hash = (select hash from platform_audit_line where number = 7)");
        assertThat(breaks())
                .singleElement()
                .asString()
                .startsWith("Signaturen för rad 7,")
                .contains("förfalskad");
        behindTheGuard("update platform_audit_head set key = repeat('ef', 32)");
        assertThat(breaks()).singleElement().asString().contains("en nyckel som Samverka inte känner (efefefefefef…)");
    }

    @Test
    void the_database_refuses_to_change_or_remove_what_is_written() {
        for (var forbidden : List.of(
                "update platform_audit_line set details = '{}' where number = 2",
                "update platform_audit_line set hash = decode(repeat('ab', 32), 'hex') where number = 2",
                "update platform_audit_line set number = null, hash = null where number = 10",
                "delete from platform_audit_line where number = 2",
                "update platform_audit_head set number = 1",
                "delete from platform_audit_head"))
            assertThatThrownBy(() -> db.sql(forbidden).update())
                    .as(forbidden)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("only added to");
        write(11);
        assertThatThrownBy(() -> db.sql(
                                "update platform_audit_line set number = 11, hash = '\\x00', act = 'x' where number is null")
                        .update())
                .hasMessageContaining("only added to");
        assertThatThrownBy(() -> db.sql("delete from platform_audit_line where number is null")
                        .update())
                .hasMessageContaining("only added to");
    }

    @Test
    void a_backup_is_read_back_as_it_was() throws Exception {
        try (var connection = connection()) {
            var copies = connection.unwrap(PGConnection.class).getCopyAPI();
            for (var table : List.of("platform_audit_line", "platform_audit_head")) {
                var copy = new ByteArrayOutputStream();
                copies.copyOut("copy " + table + " to stdout", copy);
                db.sql("truncate " + table).update();
                copies.copyIn("copy " + table + " from stdin", new ByteArrayInputStream(copy.toByteArray()));
            }
        }
        assertThat(checking.check()).isEqualTo(new AuditCheck.Outcome(10, List.of()));
    }

    @Test
    void a_line_whose_transaction_ends_late_gets_its_place_late() throws Exception {
        var written = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        try (var hands = Executors.newSingleThreadExecutor()) {
            var late = hands.submit(() -> transaction.executeWithoutResult(running -> {
                write(100);
                written.countDown();
                await(mayEnd);
            }));
            await(written);
            write(101);
            chain.run();
            assertThat(numberOf(101)).isEqualTo(11);
            assertThat(numberOf(100)).isZero();
            mayEnd.countDown();
            late.get(30, TimeUnit.SECONDS);
        }
        chain.run();
        assertThat(numberOf(100)).isEqualTo(12);
        assertThat(breaks()).isEmpty();
    }

    @Test
    void two_who_chain_at_once_make_one_chain() throws Exception {
        for (int line = 11; line <= 300; line++) write(line);
        try (var hands = Executors.newFixedThreadPool(4)) {
            for (var done : hands.invokeAll(java.util.Collections.nCopies(4, Executors.callable(chain::run))))
                done.get();
        }
        assertThat(checking.check()).isEqualTo(new AuditCheck.Outcome(300, List.of()));
    }

    @Test
    void on_whose_behalf_is_a_role_and_never_a_name() {
        assertThatThrownBy(() -> audit.record(SOMEBODY, "Rut Region", "test.act", "x", Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> db.sql("""
                        insert into platform_audit_line (at, actor, on_behalf_of, act, subject, details)
                        values ('2017-09-12', 'visitor', 'Rut Region', 'x', 'x', '{}')
                        """).update()).hasMessageContaining("platform_audit_line_role");
    }

    private List<String> breaks() {
        return checking.check().breaks().stream().map(Break::inWords).toList();
    }

    private void insert(long number, String hash) {
        db.sql("""
                        insert into platform_audit_line (at, actor, act, subject, details, number, hash)
                        values ('2017-09-12', 'visitor', 'test.false', 'x', '{}', :number, decode(%s, 'hex'))
                        """.formatted(hash)).param("number", number).update();
    }

    private long numberOf(int line) {
        return db.sql("select coalesce(max(number), 0) from platform_audit_line where subject = :subject")
                .param("subject", "meeting/" + line)
                .query(Long.class)
                .single();
    }

    /** As whoever owns the database can. */
    private void behindTheGuard(String... statements) {
        for (var table : List.of("platform_audit_line", "platform_audit_head"))
            db.sql("alter table %s disable trigger user".formatted(table)).update();
        for (var statement : statements) assertThat(db.sql(statement).update()).isPositive();
        for (var table : List.of("platform_audit_line", "platform_audit_head"))
            db.sql("alter table %s enable trigger user".formatted(table)).update();
    }

    private static Connection connection() throws SQLException {
        return HouseForTests.tables().getConnection();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
