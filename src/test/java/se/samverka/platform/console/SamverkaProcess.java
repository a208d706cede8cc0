package se.samverka.platform.console;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverka.Samverka;

/** A Samverka of its own, to be stopped, killed and started again. */
record SamverkaProcess(Process process, int port, Path errors) implements AutoCloseable {

    /** Ten times what it takes on a small machine that does nothing else. */
    private static final long LONGEST_SECONDS = 120;

    static SamverkaProcess start(Path data, int port, Map<String, String> settings) throws IOException {
        return start(data, port, settings, List.of());
    }

    /** What {@code ./samverka} does with these words. */
    static SamverkaProcess errand(Path data, String... words) throws IOException {
        return start(data, 0, Map.of(), List.of(words));
    }

    private static SamverkaProcess start(Path data, int port, Map<String, String> settings, List<String> words)
            throws IOException {
        Files.createDirectories(data.getParent());
        Path errors = data.resolveSibling(data.getFileName() + ".err");
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(command().stream(), words.stream()).toList());
        builder.environment().keySet().removeIf(name -> name.startsWith("SAMVERKA_"));
        builder.environment().putAll(Map.of("SAMVERKA_DATA", data.toString(), "SAMVERKA_PORT", Integer.toString(port)));
        builder.environment().putAll(settings);
        return new SamverkaProcess(builder.redirectError(errors.toFile()).start(), port, errors);
    }

    private static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:disable",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                withoutTests(),
                Samverka.class.getName());
    }

    /** As in earnest: the tests' way of writing the log stays with the tests. */
    private static String withoutTests() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** What it said until it stood open, or until it ended. */
    List<String> untilOpen() throws IOException {
        List<String> said = new ArrayList<>();
        BufferedReader out = process.inputReader();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.add(line);
            if (line.startsWith("Samverka är öppet")) break;
        }
        return said;
    }

    int ended() throws InterruptedException {
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) throw new AssertionError("It goes on.");
        return process.exitValue();
    }

    List<String> saidOnStderr() throws IOException {
        return Files.readAllLines(errors);
    }

    int answers(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, path)));
            return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As Ctrl-C or systemd does. */
    int stop() throws InterruptedException {
        process.destroy();
        return ended();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            ended();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
