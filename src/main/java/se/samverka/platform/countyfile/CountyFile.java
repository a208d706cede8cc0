package se.samverka.platform.countyfile;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * One file of a county's folder.
 *
 * @param name as seen from the folder, with slashes
 */
public record CountyFile(String name, Path path) {

    /** The file's name without its folder and ending, for example {@code aldre}. */
    public String word() {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.contains(".") ? last.substring(0, last.lastIndexOf('.')) : last;
    }

    public byte[] bytes() {
        try {
            return Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Its text, without the mark that some editors put first. */
    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
    }

    public Optional<Node> rows(Mistakes mistakes) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text()));
            if (root == null) mistakes.add(name, "Filen är tom. Fyll i den eller ta bort den.");
            return Optional.ofNullable(root);
        } catch (MarkedYAMLException garbled) {
            mistakes.add(name, lineOf(garbled), "Raden går inte att läsa. Kontrollera indrag, kolon och citattecken.");
        } catch (YAMLException | UncheckedIOException garbled) {
            mistakes.add(name, "Filen går inte att läsa. Spara den som ren text i UTF-8.");
        }
        return Optional.empty();
    }

    public Optional<Fields> fields(Mistakes mistakes) {
        return fields(mistakes, UnaryOperator.identity());
    }

    /** @param words what is done to each text in the file */
    public Optional<Fields> fields(Mistakes mistakes, UnaryOperator<String> words) {
        return rows(mistakes).map(root -> Fields.of(name, root, mistakes, words));
    }

    private static int lineOf(MarkedYAMLException garbled) {
        return garbled.getProblemMark() == null ? 0 : garbled.getProblemMark().getLine() + 1;
    }
}
