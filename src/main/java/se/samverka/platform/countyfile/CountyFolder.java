package se.samverka.platform.countyfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A county's folder: who it is, as data. */
public record CountyFolder(Path path) {

    /** @throws CountyFileMistakes where there is no such folder; names those that lie beside it */
    public static CountyFolder at(Path path) {
        if (Files.isDirectory(path)) return new CountyFolder(path);
        Path beside = Objects.requireNonNullElse(path.toAbsolutePath().getParent(), path);
        throw noSuch(path.getFileName().toString(), beside);
    }

    private static CountyFileMistakes noSuch(String county, Path beside) {
        List<String> others = names(beside)
                .filter(name -> Files.isDirectory(beside.resolve(name)))
                .toList();
        return new CountyFileMistakes(List.of(
                "Länet \"" + county + "\" finns inte." + NearMiss.question(county, others) + " I mappen " + beside
                        + " finns: " + String.join(", ", others) + ". Du kan också ange sökvägen till en mapp."));
    }

    public Optional<CountyFile> find(String name) {
        CountyFile file = new CountyFile(name, path.resolve(name));
        return Files.isRegularFile(file.path()) ? Optional.of(file) : Optional.empty();
    }

    /** The file; where it is missing, that is noted and nothing is answered. */
    public Optional<CountyFile> find(String name, Mistakes mistakes) {
        Optional<CountyFile> file = find(name);
        if (file.isEmpty()) mistakes.add(name, "Filen saknas. Kopiera den från ett annat län och ändra i den.");
        return file;
    }

    /** The files with this ending in a folder below, by name; none where there is no such folder. */
    public List<CountyFile> list(String folder, String ending) {
        Path below = path.resolve(folder);
        return names(below)
                .filter(name -> name.endsWith(ending))
                .map(name -> new CountyFile(folder + "/" + name, below.resolve(name)))
                .toList();
    }

    private static Stream<String> names(Path folder) {
        if (!Files.isDirectory(folder)) return Stream.of();
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
