package se.samverka.platform.countyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A county's folder to make mistakes in. */
public final class FolderCopy {

    private FolderCopy() {}

    public static void of(String county, Path to) throws IOException {
        Path from = Path.of("counties", county);
        try (Stream<Path> paths = Files.walk(from)) {
            paths.filter(path -> !path.startsWith(from.resolve("story")))
                    .filter(Files::isRegularFile)
                    .forEach(path -> copy(path, to.resolve(from.relativize(path).toString())));
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Changes the first place where the words stand; they must stand there. */
    public static void change(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        int at = text.indexOf(from);
        assertThat(at).as("\"%s\" in %s", from, file).isNotNegative();
        Files.writeString(file, text.substring(0, at) + to + text.substring(at + from.length()));
    }
}
