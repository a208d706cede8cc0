package se.samverka.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.springframework.util.FileSystemUtils;

/** W9: the county's own export, read into an empty installation until it can be searched, beside PostgreSQL's COPY. */
final class Imports {

    private static final String RAW = "bench_raw";

    private final Installation installation;
    private final Path data;
    private final Path folder;
    private final Size size;

    Imports(Installation installation, Path data, Path target, Size size) {
        this.installation = installation;
        this.data = data;
        this.folder = target.resolve("import-" + size.name());
        this.size = size;
    }

    List<Measured> measure() {
        FileSystemUtils.deleteRecursively(folder.toFile());
        try (var house = House.open(installation, data, false)) {
            Files.createDirectories(folder);
            var export = folder.resolve("export.zip");
            var exported = errand(data, house.postmaster(), "export", export.toString());
            var limit = copied(house);
            var imported = errand(folder.resolve("data"), 0, "import", export.toString());
            return List.of(
                    row("export av allt", exported, null, 0),
                    row("import tills det går att söka", imported, limit, 0),
                    new Measured(
                            "W9",
                            "import, på klockan",
                            size,
                            "ms",
                            new Work(imported.millis(), 0),
                            null,
                            0,
                            0,
                            size == Size.C10 ? 90_000 : 0,
                            ""));
        } catch (IOException | SQLException broken) {
            throw new IllegalStateException(broken);
        } finally {
            FileSystemUtils.deleteRecursively(folder.toFile());
        }
    }

    private Measured row(String what, Errand errand, @org.jspecify.annotations.Nullable Work limit, double goal) {
        return new Measured("W9", what, size, "CPU-ms", errand.work(), limit, 0, 0, goal, "gränsen är COPY med index");
    }

    private record Errand(Work work, double millis) {}

    /** @param postmaster of the database that runs already; 0 where the errand starts its own */
    private Errand errand(Path data, long postmaster, String... words) throws IOException {
        long start = System.nanoTime();
        var command = new ArrayList<>(installation.command(List.of("-XX:+UseSerialGC", "-Xmx512m")));
        command.addAll(List.of(words));
        var builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("SAMVERKA_"));
        builder.environment().put("SAMVERKA_DATA", data.toString());
        builder.environment().put("SAMVERKA_COUNTY", "vastmanland");
        var before = postmaster == 0 ? 0 : Cpu.ofFamily(postmaster);
        var process = builder.start();
        var work = Work.NONE;
        while (process.isAlive()) {
            var server = postmaster == 0 ? own(data) : postmaster;
            work = new Work(
                    Math.max(work.app(), Cpu.of(process.pid())),
                    server == 0 ? work.db() : Math.max(work.db(), Cpu.ofFamily(server) - before));
            pause();
        }
        if (process.exitValue() != 0) throw new IllegalStateException(String.join(" ", words) + " failed");
        return new Errand(work, (System.nanoTime() - start) / 1e6);
    }

    private static long own(Path data) {
        try {
            return Long.parseLong(Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"))
                    .getFirst());
        } catch (IOException | NumberFormatException notYet) {
            return 0;
        }
    }

    /** Every table's rows once more, with all its indexes. */
    private Work copied(House house) throws SQLException, IOException {
        var database = house.database();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            execute(connection, "drop schema if exists %s cascade".formatted(RAW), "create schema " + RAW);
            var tables = tables(connection);
            for (var table : tables) unload(connection, table);
            var before = new Work(Cpu.of(ProcessHandle.current().pid()), Cpu.ofFamily(house.postmaster()));
            for (var table : tables) load(connection, table);
            var work = new Work(Cpu.of(ProcessHandle.current().pid()), Cpu.ofFamily(house.postmaster())).since(before);
            execute(connection, "drop schema %s cascade".formatted(RAW));
            return work;
        }
    }

    private void unload(Connection connection, String table) throws SQLException, IOException {
        try (var out = Files.newOutputStream(file(table))) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy public.%s to stdout (format binary)".formatted(table), out);
        }
    }

    private void load(Connection connection, String table) throws SQLException, IOException {
        execute(
                connection,
                "create table %1$s.%2$s (like public.%2$s including defaults including identity)"
                        .formatted(RAW, table));
        try (var in = new BufferedInputStream(Files.newInputStream(file(table)))) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy %s.%s from stdin (format binary)".formatted(RAW, table), in);
        }
        for (var index : indexes(connection, table)) execute(connection, index);
    }

    private static List<String> indexes(Connection connection, String table) throws SQLException {
        return list(
                        connection,
                        "select indexdef from pg_indexes where schemaname = 'public' and tablename = '%s'"
                                .formatted(table))
                .stream()
                .map(index -> index.replace(" ON public.", " ON " + RAW + "."))
                .toList();
    }

    private static List<String> tables(Connection connection) throws SQLException {
        return list(
                connection,
                "select tablename from pg_tables where schemaname = 'public' and tablename <> 'flyway_schema_history'");
    }

    private static List<String> list(Connection connection, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) found.add(rows.getString(1));
        }
        return found;
    }

    private static void execute(Connection connection, String... all) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : all) statement.execute(sql);
        }
    }

    private Path file(String table) {
        return folder.resolve(table + ".copy");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
