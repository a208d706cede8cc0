package se.samverka.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.samverka.cast.SamverkaTest;
import se.samverka.platform.time.CountyClock;

@SamverkaTest
class StoredFilesTest {

    @Autowired
    Files files;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    CountyClock clock;

    @Test
    void what_is_kept_can_be_read_again_byte_by_byte() {
        var bytes = new byte[300_000];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) (i * 31);

        var kept = files.keep("Plan.pdf", "application/pdf", bytes);

        assertThat(files.read(kept.id())).isEqualTo(bytes);
        assertThat(files.find(kept.id())).contains(kept);
        assertThat(kept.size()).isEqualTo(300_000);
    }

    @Test
    void the_same_bytes_are_stored_once_under_each_name_they_got() {
        var first = files.keep("Bilaga 1.pdf", "application/pdf", bytes("samma"));
        var second = files.keep("Samma sak.pdf", "application/pdf", bytes("samma"));

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(files.find(first.id()).orElseThrow().name()).isEqualTo("Bilaga 1.pdf");
        assertThat(files.find(second.id()).orElseThrow().name()).isEqualTo("Samma sak.pdf");
        assertThat(contents(first.sha256())).isEqualTo(1);
    }

    @Test
    void a_file_is_known_by_its_sha256() {
        assertThat(files.keep("a", "text/plain", bytes("abc")).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void a_name_is_kept_as_it_can_stand() {
        var kept = files.keep("..\\hemligt\\pla\u030an\0\u202e.pdf", "application/pdf", bytes("namn"));

        assertThat(files.find(kept.id()).orElseThrow().name()).isEqualTo("plån.pdf");
    }

    @Test
    void the_countys_clock_says_when_it_was_kept() {
        clock.travelTo(LocalDateTime.of(2017, 9, 12, 16, 30));
        var kept = files.keep("Plan.pdf", "application/pdf", bytes("tid"));

        var at = db.sql("select kept_at from platform_file where id = :id")
                .param("id", kept.id().value())
                .query(OffsetDateTime.class)
                .single();
        assertThat(at.toInstant()).isBetween("2017-09-12T14:30:00Z", "2017-09-12T14:35:00Z");
    }

    @Test
    void an_act_that_is_undone_keeps_nothing() {
        var kept = transaction.execute(act -> {
            var undone = files.keep("Plan.pdf", "application/pdf", bytes("ångrat"));
            act.setRollbackOnly();
            return undone;
        });

        assertThat(files.find(kept.id())).isEmpty();
        assertThat(contents(kept.sha256())).isZero();
    }

    @Test
    void ten_at_once_with_the_same_bytes_all_succeed() throws Exception {
        var keeping = new ArrayList<Future<Files.Kept>>();
        try (var people = Executors.newFixedThreadPool(10)) {
            for (int i = 0; i < 10; i++)
                keeping.add(people.submit(() -> files.keep("Plan.pdf", "application/pdf", bytes("på en gång"))));
        }
        for (var kept : keeping) assertThat(files.read(kept.get().id())).isEqualTo(bytes("på en gång"));
        assertThat(contents(keeping.getFirst().get().sha256())).isEqualTo(1);
    }

    @Test
    void a_file_that_never_was_is_not_found_and_cannot_be_read() {
        var nobody = new FileId(UUID.randomUUID());

        assertThat(files.find(nobody)).isEmpty();
        assertThatThrownBy(() -> files.read(nobody)).isInstanceOf(NoSuchElementException.class);
    }

    private int contents(String sha256) {
        return db.sql("select count(*) from platform_file_content where sha256 = :sha256")
                .param("sha256", sha256)
                .query(Integer.class)
                .single();
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
