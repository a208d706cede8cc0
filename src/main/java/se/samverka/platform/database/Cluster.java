package se.samverka.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import se.samverka.platform.console.Obstacle;

/**
 * PostgreSQL's files in the data folder, and the programs that work on them.
 *
 * <p>Nothing here is half made: what takes time is made beside its place and moved there when whole.
 */
final class Cluster {

    private static final long LARGEST_LOG = 5_000_000;

    private final Path home;
    private final Guise guise;
    private final Binaries binaries;

    private Cluster(Path home, Guise guise, Binaries binaries) {
        this.home = home;
        this.guise = guise;
        this.binaries = binaries;
    }

    /** Opens, or makes the first time. */
    static Cluster in(Path home) {
        return in(home, Guise.possibleHere());
    }

    static Cluster in(Path home, Guise guise) {
        try {
            Files.createDirectories(home);
            Cluster cluster = new Cluster(home, guise, Binaries.unpackedIn(home));
            if (!Files.isDirectory(cluster.files())) cluster.initialise();
            return cluster;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Path files() {
        return home.resolve("cluster");
    }

    Path log() {
        return home.resolve("server.log");
    }

    String password() {
        return passwordIn(home);
    }

    static String passwordIn(Path home) {
        try {
            return Files.readString(home.resolve("password")).strip();
        } catch (IOException lost) {
            throw new Obstacle(
                    "Lösenordet till databasen saknas: lägg tillbaka filen %s från en säkerhetskopia."
                            .formatted(home.resolve("password")),
                    lost);
        }
    }

    private void initialise() throws IOException {
        Path half = home.resolve("cluster.new");
        FileSystemUtils.deleteRecursively(half);
        writePassword();
        guise.own(home);
        if (run(initdb(half, "C.UTF-8")) != 0 && run(initdb(half, "C")) != 0) throw doesNotWork();
        Files.move(half, files(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void writePassword() throws IOException {
        Path file = home.resolve("password");
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, HexFormat.of().formatHex(secret));
    }

    private List<String> initdb(Path folder, String locale) {
        return List.of(
                binaries.initdb().toString(),
                "--pgdata=" + folder,
                "--username=postgres",
                "--pwfile=" + home.resolve("password"),
                "--encoding=UTF8",
                "--locale=" + locale,
                "--locale-provider=icu",
                "--icu-locale=sv-SE",
                "--data-checksums",
                "--auth=scram-sha-256");
    }

    /** Starts the server in a session of its own, so that Ctrl-C reaches Samverka first. */
    Process serve(int port) throws IOException {
        if (Files.exists(log()) && Files.size(log()) > LARGEST_LOG)
            Files.move(log(), home.resolve("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        List<String> command = Stream.concat(Stream.of("setsid"), guise.dress(postgres(port)).stream())
                .toList();
        return process(command).start();
    }

    /** Neither values nor statements go to the log: they may hold what persons have written. */
    private List<String> postgres(int port) {
        return List.of(
                binaries.postgres().toString(),
                "-D" + files(),
                "-clisten_addresses=127.0.0.1",
                "-cport=" + port,
                "-cunix_socket_directories=",
                "-cjit=off",
                "-cmax_connections=100",
                "-clog_error_verbosity=terse",
                "-clog_min_error_statement=panic");
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private int run(List<String> command) throws IOException {
        try {
            return process(guise.dress(command)).start().waitFor();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private ProcessBuilder process(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        return builder;
    }

    Obstacle doesNotWork() {
        return new Obstacle("Databasen gick inte att starta: %s. Läs mer i %s.".formatted(lastWords(), log()));
    }

    private String lastWords() {
        try {
            List<String> said = Files.readAllLines(log()).stream()
                    .filter(line -> line.contains("FATAL") || line.contains("rror"))
                    .toList();
            return said.isEmpty() ? "den sade inte varför" : said.getLast().replaceFirst(".*?(FATAL|rror): *", "");
        } catch (IOException silent) {
            return "den sade inte varför";
        }
    }
}
