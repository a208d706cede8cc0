package se.samverka.platform.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.util.FileSystemUtils;
import se.samverka.platform.database.OwnPostgres;

/** All of Samverka as a process of its own, really killed. */
class SamverkaProcessTest {

    private static final Path FOLDER = Path.of("target", "process-test").toAbsolutePath();
    private static final Path DATA = FOLDER.resolve("data");

    @BeforeEach
    void no_data() throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
    }

    private static SamverkaProcess start(String... settings) throws Exception {
        return SamverkaProcess.start(
                DATA, SamverkaProcess.freePort(), settings.length == 0 ? Map.of() : Map.of(settings[0], settings[1]));
    }

    private static long server() throws Exception {
        return Long.parseLong(Files.readAllLines(DATA.resolve("postgres/cluster/postmaster.pid"))
                .getFirst());
    }

    private static boolean lives(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }

    @Test
    void it_is_killed_started_again_and_stopped_and_nobody_else_comes_in_meanwhile() throws Exception {
        try (SamverkaProcess first = start()) {
            assertThat(first.untilOpen())
                    .last()
                    .asString()
                    .startsWith("Samverka är öppet på http://localhost:" + first.port());
            assertThat(first.answers("/css/samverka.css")).isEqualTo(200);
            secondInstanceIsRefused();
            takenPortIsRefused(first.port());
            long server = server();
            first.kill();
            assertThat(lives(server)).isTrue();
            nextTakesOver(server);
        }
    }

    private static void secondInstanceIsRefused() throws Exception {
        try (SamverkaProcess second = start()) {
            assertThat(second.ended()).isEqualTo(1);
            assertThat(second.saidOnStderr())
                    .singleElement()
                    .asString()
                    .startsWith("Samverka körs redan med data i " + DATA);
        }
    }

    private static void takenPortIsRefused(int port) throws Exception {
        try (SamverkaProcess other = SamverkaProcess.start(FOLDER.resolve("other"), port, Map.of())) {
            assertThat(other.ended()).isEqualTo(1);
            assertThat(other.saidOnStderr())
                    .containsExactly(
                            "Porten %d används redan av ett annat program; stoppa det, eller välj en annan port med SAMVERKA_PORT."
                                    .formatted(port));
        }
    }

    private static void nextTakesOver(long server) throws Exception {
        try (SamverkaProcess next = start()) {
            next.untilOpen();
            assertThat(server()).isEqualTo(server);
            assertThat(next.stop()).isEqualTo(143);
            assertThat(next.saidOnStderr()).isEmpty();
            assertThat(lives(server)).isFalse();
        }
    }

    @Test
    void data_made_by_a_newer_samverka_is_refused_in_one_sentence_and_the_database_stops() throws Exception {
        try (OwnPostgres postgres = OwnPostgres.in(DATA.resolve("postgres"));
                var connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
                var statement = connection.createStatement()) {
            statement.execute("""
                    create table flyway_schema_history (
                        installed_rank int not null primary key, version varchar(50), description varchar(200) not null,
                        type varchar(20) not null, script varchar(1000) not null, checksum int,
                        installed_by varchar(100) not null, installed_on timestamp not null,
                        execution_time int not null, success boolean not null);
                    insert into flyway_schema_history
                    values (1, '999912312359', 'later', 'SQL', 'V999912312359__later.sql', 1, 'samverka',
                            '2017-09-12', 0, true)
                    """);
        }
        try (SamverkaProcess samverka = start()) {
            assertThat(samverka.ended()).isEqualTo(1);
            assertThat(samverka.saidOnStderr())
                    .singleElement()
                    .asString()
                    .startsWith("Databasen är gjord av en nyare Samverka än den här");
            assertThat(DATA.resolve("postgres/cluster/postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void a_countys_clock_that_is_set_is_refused_in_one_sentence() throws Exception {
        try (SamverkaProcess samverka = start("SAMVERKA_CLOCK", "2017-09-12T18:00")) {
            assertThat(samverka.ended()).isEqualTo(1);
            assertThat(samverka.saidOnStderr())
                    .singleElement()
                    .asString()
                    .startsWith("SAMVERKA_CLOCK gäller bara i visningen");
        }
    }

    @Test
    void data_that_cannot_be_written_is_refused_in_one_sentence() throws Exception {
        Files.createDirectories(FOLDER);
        Files.createFile(DATA);
        try (SamverkaProcess samverka = start()) {
            assertThat(samverka.ended()).isEqualTo(1);
            assertThat(samverka.saidOnStderr())
                    .singleElement()
                    .asString()
                    .startsWith("Samverka kan inte skriva i mappen " + DATA);
        }
    }

    /** At any moment: while it unpacks, makes the database, loads the county, opens. */
    @Test
    @EnabledIfSystemProperty(named = "samverka.long", matches = "true")
    void a_first_start_that_is_killed_at_any_moment_comes_up_the_next_time() throws Exception {
        Random moments = new Random(20170919);
        for (int round = 0; round < 20; round++) {
            FileSystemUtils.deleteRecursively(FOLDER);
            try (SamverkaProcess samverka = start()) {
                Thread.sleep(Duration.ofMillis(moments.nextLong(8_000)));
                samverka.kill();
            }
            try (SamverkaProcess samverka = start()) {
                assertThat(samverka.untilOpen()).as("round %d", round).isNotEmpty();
                assertThat(samverka.saidOnStderr()).isEmpty();
            }
        }
    }
}
