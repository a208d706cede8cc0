package se.samverka.platform.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The county's own PostgreSQL, in the data folder, for as long as Samverka runs.
 *
 * <p>After kill -9 of Samverka the server lives on, and the next start takes it over. After kill -9 of both, PostgreSQL
 * recovers what was committed. A server that dies alone is started again on the same port.
 */
public final class OwnPostgres implements Database {

    private static final Logger LOG = LoggerFactory.getLogger(OwnPostgres.class);
    private static final int LONGEST_PAUSE = 10_000;

    private final Cluster cluster;
    private final String password;
    private volatile Server server;
    private volatile boolean closing;

    private OwnPostgres(Cluster cluster, Server server) {
        this.cluster = cluster;
        this.password = cluster.password();
        this.server = server;
    }

    /**
     * Starts, or takes over the one that already runs there.
     *
     * @param home a folder that nobody else uses: see {@link DataFolder}
     * @throws se.samverka.platform.console.Obstacle where it cannot run here
     */
    public static OwnPostgres in(Path home) {
        Cluster cluster = Cluster.in(home);
        OwnPostgres postgres =
                new OwnPostgres(cluster, Server.leftRunningIn(cluster).orElseGet(() -> Server.start(cluster)));
        postgres.makeDatabase();
        postgres.watch();
        return postgres;
    }

    /** Whether there is one to start: the first start makes it. */
    public static boolean isThere(Path home) {
        return Files.isDirectory(home.resolve("cluster"));
    }

    /** The one that runs there now, to be visited and left running; empty where none answers. */
    public static Optional<Database> runningIn(Path home) {
        return PidFile.read(home.resolve("cluster"))
                .filter(said -> said.server().filter(said::isReady).isPresent())
                .map(said -> new Visited(address(said.port(), "samverka"), Cluster.passwordIn(home)));
    }

    private record Visited(String url, String password) implements Database {

        @Override
        public String user() {
            return "samverka";
        }

        @Override
        public void close() {}
    }

    /** Samverka's own role is no superuser; what it may not do, a mistake in it cannot do either. */
    private void makeDatabase() {
        asSuperuser(statement -> {
            if (!isThere(statement, "select 1 from pg_roles where rolname = 'samverka'"))
                statement.execute("create role samverka login password '%s'".formatted(password));
            if (!isThere(statement, "select 1 from pg_database where datname = 'samverka'"))
                statement.execute("create database samverka owner samverka");
        });
    }

    private static boolean isThere(Statement statement, String question) throws SQLException {
        try (ResultSet answer = statement.executeQuery(question)) {
            return answer.next();
        }
    }

    /** For what concerns the whole server: making and dropping databases, backup. */
    public void asSuperuser(Errand errand) {
        try (Connection connection = DriverManager.getConnection(at("postgres"), "postgres", password);
                Statement statement = connection.createStatement()) {
            errand.run(statement);
        } catch (SQLException refused) {
            throw new IllegalStateException("The server in the data folder refused.", refused);
        }
    }

    @FunctionalInterface
    public interface Errand {
        void run(Statement statement) throws SQLException;
    }

    private void watch() {
        var unused = server.process().onExit().thenRun(this::raise);
    }

    private void raise() {
        for (int pause = 100; !closing; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
            LOG.warn("Databasen stannade; den startas igen.");
            try {
                server = Server.start(cluster, server.port());
                watch();
                return;
            } catch (RuntimeException again) {
                LOG.warn(again.getMessage());
                Server.pause(pause);
            }
        }
    }

    @Override
    public String url() {
        return at("samverka");
    }

    private String at(String database) {
        return address(server.port(), database);
    }

    private static String address(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    @Override
    public String user() {
        return "samverka";
    }

    @Override
    public String password() {
        return password;
    }

    /** The number of the server's process. */
    public long pid() {
        return server.process().pid();
    }

    @Override
    public void close() {
        closing = true;
        server.stop();
    }
}
