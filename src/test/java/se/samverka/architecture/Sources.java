package se.samverka.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own texts, as the guards read them. */
record Sources(List<Source> all) {

    static final Path MAIN = Path.of("src/main/java/se/samverka");

    record Source(Path path, String text) {

        /** {@code meetings} for what stands below it; empty for the top. */
        String module() {
            var below = MAIN.relativize(path);
            return below.getNameCount() == 1 ? "" : below.getName(0).toString();
        }

        Source {
            text = text.replace("\r\n", "\n");
        }
    }

    static Sources below(Path folder, String... endings) {
        try (Stream<Path> files = Files.walk(folder)) {
            return new Sources(files.filter(Files::isRegularFile)
                    .filter(file ->
                            Stream.of(endings).anyMatch(e -> file.toString().endsWith(e)))
                    .sorted()
                    .map(Sources::read)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Source read(Path file) {
        try {
            return new Source(file, Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
