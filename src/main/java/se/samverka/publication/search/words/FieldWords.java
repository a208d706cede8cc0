package se.samverka.publication.search.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Our own lists of the field's words: a line a word, what stands after # is for the reader. */
final class FieldWords {

    private FieldWords() {}

    static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(FieldWords.class.getResourceAsStream("/search/" + name), name);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
