package se.samverka.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The built Samverka that is measured.
 *
 * @param app the folder that {@code ./samverka} runs from
 * @param java the folder of the JDK
 * @param home Samverka's own folder, with counties/
 * @param cache what {@code ./samverka} has trained for the start
 */
record Installation(Path app, Path java, Path home, Path cache) {

    Path jar() {
        return app.resolve("samverka.jar");
    }

    /** As {@code ./samverka} starts it. */
    List<String> flags() {
        return List.of("-XX:+UseSerialGC", "-XX:AOTCache=" + cache);
    }

    List<String> command(List<String> flags) {
        return Stream.of(
                        List.of(java.resolve("bin/java").toString()),
                        flags,
                        List.of(
                                "-Xlog:disable",
                                "-Dfile.encoding=UTF-8",
                                "-Dstdout.encoding=UTF-8",
                                "-Dstderr.encoding=UTF-8",
                                "-Djava.awt.headless=true",
                                "-Dsamverka.home=" + home,
                                "-jar",
                                jar().toString()))
                .flatMap(List::stream)
                .toList();
    }

    /** A program of the bench in a process of its own, with Samverka's libraries. */
    List<String> bench(Class<?> program, String... words) {
        return Stream.concat(
                        Stream.of(
                                java.resolve("bin/java").toString(),
                                "-XX:+UseSerialGC",
                                "-Xlog:disable",
                                "-Dsun.net.httpserver.nodelay=true",
                                "-cp",
                                System.getProperty("java.class.path"),
                                program.getName()),
                        Stream.of(words))
                .toList();
    }
}
