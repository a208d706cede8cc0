package se.samverka.publication.search;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samverka.publication.Publishable.Thing;
import se.samverka.publication.search.words.RegistryNumbers;
import se.samverka.publication.search.words.Word;
import se.samverka.publication.search.words.Words;

/**
 * A thing as the index has it: a {@code tsvector} of its words, and among them who may read it.
 *
 * <p>PostgreSQL's bounds are kept: places up to 16,383, at most 255 a lexeme.
 */
final class Vector {

    private static final int LAST_PLACE = 16_383;
    private static final int MOST_PLACES = 255;
    private static final int BETWEEN = 10;

    /** Lexeme → its places, each with the weight of where it stands. */
    private final Map<String, StringJoiner> places = new TreeMap<>();

    private final Map<String, Integer> counts = new HashMap<>();
    private int next = 1;

    private Vector() {}

    /** As text that is cast to tsvector. */
    static String of(Thing thing) {
        var vector = new Vector();
        vector.add(thing.title(), 'A');
        vector.add(thing.kindInWords(), 'B');
        vector.add(thing.text(), 'D');
        thing.visibleTo().forEach(scope -> vector.places.put(Lexemes.reader(scope), new StringJoiner(",")));
        return vector.text();
    }

    private void add(String text, char weight) {
        int before = next;
        for (var word : Words.swedish().in(text)) {
            add(word, Math.min(before + word.position(), LAST_PLACE), weight);
            next = before + word.position() + BETWEEN;
        }
        RegistryNumbers.in(text).forEach(number -> {
            at(Lexemes.number(number.whole()), before, weight);
            at(Lexemes.number(number.plain()), before, weight);
        });
    }

    private void add(Word word, int place, char weight) {
        at(word.stem(), place, weight);
        word.parts().forEach(part -> at(part, place, weight));
        at(Lexemes.surface(word.surface()), place, weight);
    }

    private void at(String lexeme, int place, char weight) {
        if (counts.merge(lexeme, 1, Integer::sum) > MOST_PLACES) return;
        var where = Math.min(place, LAST_PLACE) + (weight == 'D' ? "" : String.valueOf(weight));
        places.computeIfAbsent(lexeme, none -> new StringJoiner(",")).add(where);
    }

    private String text() {
        return places.entrySet().stream()
                .map(entry ->
                        Lexemes.quoted(entry.getKey()) + (entry.getValue().length() == 0 ? "" : ":" + entry.getValue()))
                .collect(Collectors.joining(" "));
    }
}
