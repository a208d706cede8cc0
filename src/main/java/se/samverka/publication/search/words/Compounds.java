package se.samverka.publication.search.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What Swedish compounds are put together from: {@code skolchefsnätverket} is skola, chef and nätverk.
 *
 * <p>Lucene's own filters look for any word of a list anywhere in a word, and so find <i>rum</i> in <i>forum</i>. Here the
 * words of {@code words.txt} must cover the whole word, joined as Swedish joins (samverkan-s-grupp, skol-chef,
 * hälso-samtal); only what stands first may be unknown, for it is often a name.
 */
final class Compounds {

    private static final int LONGEST = 60;
    private static final int SHORTEST_UNKNOWN = 4;
    private static final int SHORTEST_BESIDE_UNKNOWN = 4;

    /** A form that can stand before another word → the words it is. */
    private final Map<String, List<String>> heads = new HashMap<>();

    /** A stem → the word it is. */
    private final Map<String, Tail> tails = new HashMap<>();

    private final int longestHead;
    private final Stemming stemming;

    /** @param shortest letters that it is written with: so <i>bruk</i> is not taken for <i>brukare</i> */
    private record Tail(List<String> parts, int shortest) {}

    Compounds(List<String> lines, Stemming stemming) {
        this.stemming = stemming;
        lines.forEach(this::add);
        this.longestHead =
                heads.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** A line is a word, or a word with what it is put together from: {@code ohälsa = hälsa}. */
    private void add(String line) {
        var sides = line.split("=", 2);
        var word = sides[0].strip();
        var parts = List.of((sides.length == 1 ? word : sides[1].strip()).split("\\s+"));
        tails.put(stemming.stem(word), new Tail(parts, word.length() - 2));
        headForms(word).forEach(form -> heads.putIfAbsent(form, parts));
    }

    private static Stream<String> headForms(String word) {
        var shorter = word.substring(0, word.length() - 1);
        var whole = Stream.of(word, word + "s");
        return word.endsWith("a") || word.endsWith("e")
                ? Stream.concat(whole, Stream.of(shorter, shorter + "o", shorter + "u", shorter + "e", shorter + "s"))
                : Stream.concat(whole, Stream.of(word + "e"));
    }

    /** The words in it, each once; none where it is no compound. */
    Set<String> parts(String word) {
        if (word.length() > LONGEST) return Set.of();
        var itself = tail(word);
        if (itself.isPresent())
            return itself.get().size() == 1 && isItself(itself.get().getFirst(), word) ? Set.of() : set(itself.get());
        return known(word, 0)
                .or(() -> withUnknownHead(word))
                .map(Compounds::set)
                .orElse(Set.of());
    }

    private boolean isItself(String part, String word) {
        return stemming.stem(part).equals(stemming.stem(word));
    }

    /** Known words from there to the end, the longest first. */
    private Optional<List<String>> known(String word, int from) {
        for (int to = Math.min(word.length() - 2, from + longestHead); to >= from + 2; to--) {
            var head = heads.get(word.substring(from, to));
            if (head == null) continue;
            var rest = rest(word, to);
            if (rest.isPresent()) return Optional.of(joined(head, rest.get()));
        }
        return Optional.empty();
    }

    private Optional<List<String>> rest(String word, int from) {
        return tail(word.substring(from)).or(() -> known(word, from));
    }

    private Optional<List<String>> tail(String written) {
        return Optional.ofNullable(tails.get(stemming.stem(written)))
                .filter(tail -> written.length() >= tail.shortest())
                .map(Tail::parts);
    }

    private Optional<List<String>> withUnknownHead(String word) {
        return IntStream.rangeClosed(SHORTEST_UNKNOWN, word.length() - SHORTEST_BESIDE_UNKNOWN)
                .boxed()
                .flatMap(from -> tail(word.substring(from)).stream()
                        .map(tail -> joined(List.of(withoutS(word.substring(0, from))), tail)))
                .findFirst();
    }

    private static String withoutS(String head) {
        return head.endsWith("s") ? head.substring(0, head.length() - 1) : head;
    }

    private static List<String> joined(List<String> head, List<String> rest) {
        var all = new ArrayList<>(head);
        all.addAll(rest);
        return all;
    }

    private static Set<String> set(List<String> parts) {
        return new LinkedHashSet<>(parts);
    }
}
