package se.samverka.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.samverka.platform.database.Database;
import se.samverka.platform.database.OwnPostgres;

/** A Samverka of its own as {@code ./samverka} starts it, with its own PostgreSQL, on loopback. */
final class House implements AutoCloseable {

    /** When the sample county's notices are out and answers come in. */
    static final String CLOCK = "2017-09-12T16:30";

    private static final long LONGEST_START_SECONDS = 600;

    private final Process process;
    private final Path data;
    private final int port;
    private final Database database;

    private House(Process process, Path data, int port) {
        this.process = process;
        this.data = data;
        this.port = port;
        this.database = OwnPostgres.runningIn(data.resolve("postgres")).orElseThrow();
    }

    /** The demo's clock and post office, so that letters have somewhere to go. @param jobs whether work comes round */
    static House open(Installation installation, Path data, boolean jobs) {
        return open(installation, data, jobs, installation.flags());
    }

    static House open(Installation installation, Path data, boolean jobs, List<String> flags) {
        try {
            int port = Loopback.freePort();
            var builder = new ProcessBuilder(installation.command(flags));
            builder.environment().keySet().removeIf(name -> name.startsWith("SAMVERKA_"));
            builder.environment()
                    .putAll(Map.of(
                            "SAMVERKA_MODE",
                            "demo",
                            "SAMVERKA_COUNTY",
                            "vastmanland",
                            "SAMVERKA_CLOCK",
                            CLOCK,
                            "SAMVERKA_DATA",
                            data.toString(),
                            "SAMVERKA_PORT",
                            Integer.toString(port),
                            "SAMVERKA_JOBS",
                            jobs ? "on" : "off",
                            "SAMVERKA_LETTERS_PER_ACTOR",
                            "1000000",
                            "SAMVERKA_LETTERS_PER_RECIPIENT",
                            "1000000"));
            Files.createDirectories(data);
            builder.redirectError(data.resolve("errors.log").toFile());
            return new House(untilOpen(builder.start()), data, port);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Process untilOpen(Process process) throws IOException {
        var said = new ArrayList<String>();
        var out = process.inputReader();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.add(line);
            if (line.startsWith("Samverka är öppet")) {
                Thread.ofVirtual().start(() -> out.lines().forEach(unread -> {}));
                return process;
            }
        }
        throw new IllegalStateException("Samverka did not open: " + said);
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    Database database() {
        return database;
    }

    JdbcClient rows() {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.user(), database.password()));
    }

    /** What has been worked so far. */
    Work work() {
        return new Work(Cpu.of(process.pid()), Cpu.ofFamily(postmaster()));
    }

    long postmaster() {
        try {
            return Long.parseLong(Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"))
                    .getFirst());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** As a power cut does; the database lives on. */
    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_START_SECONDS, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
