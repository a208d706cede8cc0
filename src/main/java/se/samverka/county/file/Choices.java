package se.samverka.county.file;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** The words that may stand in a place, each with what it means; in the order in which they are told. */
public final class Choices<T> {

    private final SequencedMap<String, T> meanings;

    private Choices(SequencedMap<String, T> meanings) {
        this.meanings = meanings;
    }

    public static <T> Choices<T> of(String word, T meaning) {
        SequencedMap<String, T> first = new LinkedHashMap<>();
        first.put(word, meaning);
        return new Choices<>(first);
    }

    public static <T> Choices<T> of(Map<String, T> meanings) {
        return new Choices<>(new LinkedHashMap<>(meanings));
    }

    public Choices<T> or(String word, T meaning) {
        SequencedMap<String, T> more = new LinkedHashMap<>(meanings);
        more.put(word, meaning);
        return new Choices<>(more);
    }

    public Choices<T> or(Map<String, ? extends T> others) {
        SequencedMap<String, T> more = new LinkedHashMap<>(meanings);
        more.putAll(others);
        return new Choices<>(more);
    }

    public Optional<T> find(String word) {
        return Optional.ofNullable(meanings.get(word));
    }

    Collection<String> words() {
        return meanings.sequencedKeySet();
    }

    /** What takes the place of a word that is none of these; never used, since the mistake stops the reading. */
    T standIn() {
        return meanings.firstEntry().getValue();
    }
}
