package se.samverka.platform.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import se.samverka.platform.database.OwnPostgres;

/** Errands as programs of their own, beside a Samverka that runs with its own database. */
class ErrandProcessTest {

    private static final Path FOLDER = Path.of("target", "errand-test").toAbsolutePath();
    private static final Path DATA = FOLDER.resolve("data");
    private static final Path ELSEWHERE = FOLDER.resolve("elsewhere");
    private static final Path COPY = FOLDER.resolve("kopia.zip");

    @BeforeEach
    void no_data() throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
    }

    private static List<String> errand(Path data, String... words) throws Exception {
        try (SamverkaProcess errand = SamverkaProcess.errand(data, words)) {
            List<String> said = errand.untilOpen();
            int ended = errand.ended();
            if (!errand.saidOnStderr().isEmpty()) said = errand.saidOnStderr();
            assertThat(ended)
                    .as(String.join("\n", said))
                    .isEqualTo(errand.saidOnStderr().isEmpty() ? 0 : 1);
            return said;
        }
    }

    private static long count(Path data, String table) throws Exception {
        try (OwnPostgres postgres = OwnPostgres.in(data.resolve("postgres"));
                var connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
                var rows = connection.createStatement().executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void a_county_is_backed_up_while_it_runs_and_restored_somewhere_else() throws Exception {
        try (SamverkaProcess samverka = SamverkaProcess.start(DATA, SamverkaProcess.freePort(), Map.of())) {
            samverka.untilOpen();
            assertThat(errand(DATA, "backup", COPY.toString()))
                    .last()
                    .asString()
                    .startsWith("Säkerhetskopian är klar och kontrollerad: " + COPY);
            assertThat(errand(DATA, "restore", COPY.toString(), "--yes"))
                    .singleElement()
                    .asString()
                    .startsWith("Samverka körs redan med data i " + DATA);
            assertThat(samverka.answers("/")).isEqualTo(200);
            assertThat(samverka.stop()).isEqualTo(143);
        }
        assertThat(errand(ELSEWHERE, "restore", COPY.toString()))
                .last()
                .asString()
                .startsWith("Återställt: ");
        assertThat(count(ELSEWHERE, "bodies_body")).isPositive().isEqualTo(count(DATA, "bodies_body"));
        assertThat(count(ELSEWHERE, "platform_trial")).isEqualTo(1);
        assertThat(errand(DATA, "backup"))
                .singleElement()
                .asString()
                .contains(DATA.resolve("backups/samverka-exempellan-").toString());
        try (SamverkaProcess restored = SamverkaProcess.start(ELSEWHERE, SamverkaProcess.freePort(), Map.of())) {
            restored.untilOpen();
            assertThat(restored.answers("/")).isEqualTo(200);
        }
    }

    @Test
    void what_an_errand_cannot_do_it_says_in_one_sentence() throws Exception {
        Files.createDirectories(FOLDER);
        assertThat(errand(DATA, "backup"))
                .containsExactly("Här finns inget att kopiera: mappen %s har ingen databas.".formatted(DATA));
        assertThat(errand(DATA, "restore"))
                .singleElement()
                .asString()
                .startsWith("Skriv ./samverka restore och säkerhetskopian");
        assertThat(DATA).doesNotExist();
    }
}
