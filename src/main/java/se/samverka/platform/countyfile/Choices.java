package se.samverka.platform.countyfile;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/** The words that may stand in a place, each with what it means; in the order in which they are told. */
public final class Choices<T> {

    private final SequencedMap<String, T> meanings;
    private final T standIn;

    private Choices(Map<String, T> meanings, T standIn) {
        this.meanings = new LinkedHashMap<>(meanings);
        this.standIn = standIn;
    }

    public static <T> Choices<T> of(String word, T meaning) {
        return new Choices<>(Map.of(word, meaning), meaning);
    }

    /** Words that mean themselves, such as the keys of a county's organisations. */
    public static Choices<String> ofWords(Collection<String> words) {
        return new Choices<>(Map.<String, String>of(), "").orWords(words, word -> word);
    }

    public Choices<T> or(String word, T meaning) {
        return orWords(List.of(word), same -> meaning);
    }

    public Choices<T> orWords(Collection<String> words, Function<String, T> meaning) {
        Choices<T> more = new Choices<>(meanings, standIn);
        words.forEach(word -> more.meanings.put(word, meaning.apply(word)));
        return more;
    }

    public Optional<T> find(String word) {
        return Optional.ofNullable(meanings.get(word));
    }

    Collection<String> words() {
        return meanings.sequencedKeySet();
    }

    /** What takes the place of a word that is none of these; never used, since the mistake stops the reading. */
    T standIn() {
        return standIn;
    }
}
