package se.samverka.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import se.samverka.platform.console.Obstacle;

/** Really starts and really kills; a folder of its own for each test. */
class OwnPostgresTest {

    private static final Path HOME = Path.of("target", "own-postgres-test").toAbsolutePath();

    private final List<OwnPostgres> open = new ArrayList<>();

    @BeforeAll
    static void nothing_is_there() throws Exception {
        FileSystemUtils.deleteRecursively(HOME);
    }

    /** The files are kept from test to test: making them takes the longest. */
    @BeforeEach
    void nothing_is_kept_yet() throws SQLException {
        try (OwnPostgres postgres = OwnPostgres.in(HOME)) {
            postgres.asSuperuser(statement -> {
                statement.execute("drop database samverka with (force)");
                statement.execute("create database samverka owner samverka");
            });
        }
    }

    @AfterEach
    void none_is_left() {
        open.forEach(OwnPostgres::close);
    }

    private OwnPostgres start() {
        OwnPostgres postgres = OwnPostgres.in(HOME);
        open.add(postgres);
        return postgres;
    }

    @Test
    void it_is_safe_by_itself() throws Exception {
        OwnPostgres postgres = start();
        assertThat(answer(postgres, "show fsync")).isEqualTo("on");
        assertThat(answer(postgres, "show synchronous_commit")).isEqualTo("on");
        assertThat(answer(postgres, "show data_checksums")).isEqualTo("on");
        assertThat(answer(postgres, "show jit")).isEqualTo("off");
        assertThat(answer(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(answer(postgres, "show server_encoding")).isEqualTo("UTF8");
        assertThat(answer(postgres, "select usesuper from pg_user where usename = current_user"))
                .isEqualTo("f");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(HOME.resolve("password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void nobody_comes_in_without_the_password() {
        OwnPostgres postgres = start();
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.url(), postgres.user(), "fel"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void it_sorts_and_finds_as_swedish_does() throws Exception {
        OwnPostgres postgres = start();
        assertThat(
                        answer(
                                postgres,
                                "select string_agg(name, ' ' order by name) from (values ('Öckerö'), ('Ängelholm'), ('Åre'), ('Zinkgruvan')) as town (name)"))
                .isEqualTo("Zinkgruvan Åre Ängelholm Öckerö");
        assertThat(answer(postgres, "select to_tsvector('swedish', 'ÄRENDENA i ÅMÅL')::text"))
                .isEqualTo("'ärenden':1 'åmål':3");
    }

    @Test
    void it_stops_and_starts_again_at_once() throws Exception {
        for (int time = 0; time < 3; time++) {
            OwnPostgres postgres = start();
            keep(postgres, time);
            postgres.close();
            assertThat(ProcessHandle.of(postgres.pid())).isEmpty();
        }
        assertThat(kept(start())).isEqualTo("3");
    }

    @Test
    void it_stops_although_somebody_is_connected() throws Exception {
        OwnPostgres postgres = start();
        try (Connection connection = connect(postgres)) {
            assertThat(connection.isValid(1)).isTrue();
            postgres.close();
            assertThat(ProcessHandle.of(postgres.pid())).isEmpty();
        }
    }

    @Test
    void a_server_that_is_killed_comes_back_on_the_same_port_with_what_was_committed() throws Exception {
        OwnPostgres postgres = start();
        keep(postgres, 1);
        long first = postgres.pid();
        kill(first);
        await(() -> postgres.pid() != first);
        assertThat(kept(postgres)).isEqualTo("1");
    }

    @Test
    void after_a_kill_of_samverka_the_next_takes_over_its_server() throws Exception {
        Process samverka = anotherThatKeepsOneRow();
        long server = PidFile.read(HOME.resolve("cluster")).orElseThrow().pid();
        samverka.destroyForcibly().waitFor();
        OwnPostgres postgres = start();
        assertThat(postgres.pid()).isEqualTo(server);
        assertThat(kept(postgres)).isEqualTo("1");
    }

    @Test
    void after_a_kill_of_both_all_that_was_committed_is_there() throws Exception {
        Process samverka = anotherThatKeepsOneRow();
        long server = PidFile.read(HOME.resolve("cluster")).orElseThrow().pid();
        samverka.destroyForcibly();
        kill(server);
        samverka.waitFor();
        assertThat(kept(start())).isEqualTo("1");
    }

    @Test
    void a_number_in_the_file_that_is_now_another_program_does_not_hinder() throws Exception {
        OwnPostgres before = start();
        keep(before, 1);
        List<String> file = new ArrayList<>(Files.readAllLines(HOME.resolve("cluster/postmaster.pid")));
        before.close();
        file.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(HOME.resolve("cluster/postmaster.pid"), file);
        assertThat(kept(start())).isEqualTo("1");
    }

    @Test
    void a_first_start_that_was_killed_is_begun_again() throws Exception {
        FileSystemUtils.deleteRecursively(HOME.resolve("cluster"));
        Files.createDirectories(HOME.resolve("cluster.new/base"));
        Files.writeString(HOME.resolve("password"), "half");
        assertThat(answer(start(), "select 1")).isEqualTo("1");
    }

    @Test
    void what_it_cannot_start_with_is_told_in_one_sentence() throws Exception {
        Path version = HOME.resolve("cluster/PG_VERSION");
        String right = Files.readString(version);
        Files.writeString(version, "12\n");
        try {
            assertThatThrownBy(this::start)
                    .isInstanceOf(Obstacle.class)
                    .hasMessageStartingWith("Databasen gick inte att starta")
                    .hasMessageContaining("incompatible")
                    .hasMessageNotContaining("\n");
        } finally {
            Files.writeString(version, right);
        }
    }

    private static Process anotherThatKeepsOneRow() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KeepsOneRow.class.getName(),
                        HOME.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.inputReader().readLine()).isEqualTo("kept");
        return process;
    }

    /** Another Samverka: starts the server, commits a row and stays until it is killed. */
    static final class KeepsOneRow {
        public static void main(String[] home) throws Exception {
            OwnPostgres postgres = OwnPostgres.in(Path.of(home[0]));
            keep(postgres, 1);
            System.out.println("kept");
            Thread.sleep(Duration.ofMinutes(1));
        }
    }

    private static void keep(OwnPostgres postgres, int number) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists kept (number int)");
            statement.execute("insert into kept values (%d)".formatted(number));
        }
    }

    private static String kept(OwnPostgres postgres) throws SQLException {
        return answer(postgres, "select count(*) from kept");
    }

    private static String answer(OwnPostgres postgres, String question) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static Connection connect(OwnPostgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    private static void await(BooleanSupplier wanted) throws InterruptedException {
        for (int time = 0; time < 300 && !wanted.getAsBoolean(); time++) TimeUnit.MILLISECONDS.sleep(100);
        assertThat(wanted.getAsBoolean()).isTrue();
    }
}
