package se.samverka.publication.search.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the same thing is or was called ({@code synonyms.txt}): a line a thing, its names between commas. */
public final class Synonyms {

    private static final List<String> LINES = FieldWords.lines("synonyms.txt");
    private static final Synonyms SWEDISH = new Synonyms(LINES, Words.swedish());

    private final Map<List<String>, List<List<String>>> others = new HashMap<>();
    private final int longest;

    Synonyms(List<String> lines, Words words) {
        for (var line : lines) {
            var names =
                    Stream.of(line.split(",")).map(name -> stems(name, words)).toList();
            names.forEach(name ->
                    others.computeIfAbsent(name, none -> new ArrayList<>()).addAll(names));
        }
        this.longest = others.keySet().stream().mapToInt(List::size).max().orElse(0);
    }

    public static Synonyms swedish() {
        return SWEDISH;
    }

    /** The language's, and what things are called in one place besides. */
    public static Synonyms swedishAnd(List<String> lines) {
        return lines.isEmpty()
                ? SWEDISH
                : new Synonyms(Stream.concat(LINES.stream(), lines.stream()).toList(), Words.swedish());
    }

    /** @param names each a phrase of stems; the name itself is among them, @param length how many words it takes up */
    public record Same(List<List<String>> names, int length) {}

    /** The longest name that begins at that word. */
    public Optional<Same> at(List<Word> words, int from) {
        for (int length = Math.min(longest, words.size() - from); length > 0; length--) {
            var stems =
                    words.subList(from, from + length).stream().map(Word::stem).toList();
            var same = others.get(stems);
            if (same != null)
                return Optional.of(new Same(same.stream().distinct().toList(), length));
        }
        return Optional.empty();
    }

    /** All that the one word is called, itself too. */
    public List<List<String>> of(String stem) {
        return others.getOrDefault(List.of(stem), List.of(List.of(stem)));
    }

    private static List<String> stems(String name, Words words) {
        return words.in(name.strip()).stream().map(Word::stem).toList();
    }
}
