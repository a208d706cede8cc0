package se.samverka.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a running server says of itself in {@code postmaster.pid}.
 *
 * @see <a href="https://www.postgresql.org/docs/18/storage-file-layout.html">PostgreSQL: database file layout</a>
 */
record PidFile(long pid, int port, boolean ready) {

    static Path in(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /** Empty while there is no server, or it has not written all of it yet. */
    static Optional<PidFile> read(Path cluster) {
        try {
            return parse(Files.readAllLines(in(cluster)));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    static Optional<PidFile> parse(List<String> lines) {
        if (lines.size() < 4) return Optional.empty();
        boolean ready = lines.size() >= 8 && lines.get(7).strip().equals("ready");
        return Optional.of(new PidFile(number(lines.get(0)), (int) number(lines.get(3)), ready));
    }

    private static long number(String line) {
        try {
            return Long.parseLong(line.strip());
        } catch (NumberFormatException torn) {
            return 0;
        }
    }

    /** The server, where it lives. */
    Optional<ProcessHandle> server() {
        return process().filter(PidFile::isPostgres);
    }

    boolean isSomebodyElse() {
        return process().isPresent() && server().isEmpty();
    }

    boolean isReady(ProcessHandle process) {
        return ready && pid == process.pid();
    }

    private Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").contains("/postgres");
    }
}
