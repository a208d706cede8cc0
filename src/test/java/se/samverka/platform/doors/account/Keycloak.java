package se.samverka.platform.doors.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A real Keycloak, from the folder that the Maven profile {@code keycloak} unpacks, with one realm and two users. */
record Keycloak(Process process, int port) implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(10);

    static Keycloak start() {
        try {
            var home = unpacked();
            Files.createDirectories(home.resolve("data/import"));
            Files.copy(
                    Path.of("src/test/resources/keycloak/samverka-realm.json"),
                    home.resolve("data/import/samverka-realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
            int port = free();
            var process = new ProcessBuilder(
                    "sh",
                    home.resolve("bin/kc.sh").toString(),
                    "start-dev",
                    "--import-realm",
                    "--http-host=localhost",
                    "--http-port=" + port);
            process.environment().put("JAVA_HOME", System.getProperty("java.home"));
            process.redirectErrorStream(true)
                    .redirectOutput(home.resolve("keycloak.log").toFile());
            return new Keycloak(process.start(), port).ready();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    String issuer() {
        return "http://localhost:%d/realms/samverka".formatted(port);
    }

    private static Path unpacked() throws IOException {
        try (var folders = Files.list(Path.of("target/keycloak"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("bin/kc.sh")))
                    .findFirst()
                    .orElseThrow()
                    .toAbsolutePath();
        }
    }

    private Keycloak ready() {
        long latest = System.nanoTime() + LONGEST_START.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > latest)
                throw new AssertionError("Keycloak does not start; see keycloak.log in its folder below target/.");
            pause();
        }
        return this;
    }

    private boolean answers() {
        try (var browser = HttpClient.newHttpClient()) {
            var address = URI.create(issuer() + "/.well-known/openid-configuration");
            return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
