package se.samverka.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A running server of a cluster. */
record Server(ProcessHandle process, int port) {

    /** Recovery of a large database takes its time; a server that dies is noticed at once. */
    private static final Duration LONGEST_START = Duration.ofMinutes(10);

    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

    /** A server killed a moment ago may still hold its memory, and a free port may be taken by another. */
    private static final int ATTEMPTS = 5;

    /** The one that a killed Samverka left running; empty where there is none, or it is about to stop. */
    static Optional<Server> leftRunningIn(Cluster cluster) {
        return PidFile.read(cluster.files()).flatMap(PidFile::server).flatMap(process -> whenReady(cluster, process));
    }

    static Server start(Cluster cluster) {
        return start(cluster, 0);
    }

    /** @param port 0 for any that is free */
    static Server start(Cluster cluster, int port) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Server> server = tryStart(cluster, port);
            if (server.isPresent()) return server.get();
            pause(200);
        }
        throw cluster.doesNotWork();
    }

    private static Optional<Server> tryStart(Cluster cluster, int port) {
        try {
            forgetStranger(cluster);
            Process process = cluster.serve(port == 0 ? Cluster.freePort() : port);
            return whenReady(cluster, process.toHandle());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** After a restart of the machine the number in the file may be somebody else's; PostgreSQL would wait for it. */
    private static void forgetStranger(Cluster cluster) throws IOException {
        Optional<PidFile> left = PidFile.read(cluster.files());
        if (left.isPresent() && left.get().isSomebodyElse()) Files.deleteIfExists(PidFile.in(cluster.files()));
    }

    private static Optional<Server> whenReady(Cluster cluster, ProcessHandle process) {
        for (long waited = 0; waited < LONGEST_START.toMillis() && process.isAlive(); waited += 20) {
            Optional<PidFile> said = PidFile.read(cluster.files());
            if (said.isPresent() && said.get().isReady(process))
                return Optional.of(new Server(process, said.get().port()));
            pause(20);
        }
        return Optional.empty();
    }

    /** With SIGINT whoever is still connected is turned out, and all is written down; Java itself can only send SIGTERM. */
    void stop() {
        signal("INT");
        if (!ends()) signal("QUIT");
    }

    private boolean ends() {
        try {
            process.onExit().get(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException tooSlow) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("sh", "-c", "kill -%s %d".formatted(name, process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException noShell) {
            process.destroy();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
