package se.samverka.publication.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverka.publication.search.words.CleanText;
import se.samverka.publication.search.words.RegistryNumbers;
import se.samverka.publication.search.words.StopWords;
import se.samverka.publication.search.words.Synonyms;
import se.samverka.publication.search.words.Word;
import se.samverka.publication.search.words.Words;

/**
 * What somebody wrote in the search field.
 *
 * @param text as written, without what cannot be seen
 * @param numbers registry numbers in it
 * @param words what else it says
 * @param names what things are called besides
 */
record Question(String text, List<RegistryNumbers.Number> numbers, List<Word> words, Synonyms names) {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 12;
    private static final int SHORTEST_BEGINNING = 3;

    static Question of(String written, Synonyms names) {
        var first = written.substring(0, Math.min(written.length(), LONGEST));
        var text = CleanText.of(first).replaceAll("\\s+", " ").strip();
        var numbers = RegistryNumbers.in(text).limit(MOST_WORDS).toList();
        var words = Words.swedish().in(without(numbers, text));
        return new Question(text, numbers, words.stream().limit(MOST_WORDS).toList(), names);
    }

    /** Empty where nothing was written that can be looked for. */
    Optional<Sought> sought() {
        var terms = Stream.concat(numbers.stream().map(Question::number), terms().stream())
                .toList();
        return terms.isEmpty() ? Optional.empty() : Optional.of(Sought.all(terms));
    }

    /** The question with one word put in the place of another. */
    Question with(Word word, String instead) {
        return of(text.substring(0, word.start()) + instead + text.substring(word.end()), names);
    }

    /** The words that tell something; all, where none does. */
    List<Word> telling() {
        var telling = words.stream().filter(word -> !StopWords.contain(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    /** What one of its words asks for by itself. */
    Sought wanted(Word word) {
        return term(names.at(List.of(word), 0), List.of(word), word.equals(words.getLast()));
    }

    private List<Sought> terms() {
        var telling = telling();
        var terms = new ArrayList<Sought>();
        for (int at = 0; at < words.size(); ) {
            var same = names.at(words, at);
            var taken = words.subList(at, at + same.map(Synonyms.Same::length).orElse(1));
            boolean last = at + taken.size() == words.size();
            if (same.isPresent() || telling.contains(taken.getFirst())) terms.add(term(same, taken, last));
            at += taken.size();
        }
        return terms;
    }

    private Sought term(Optional<Synonyms.Same> same, List<Word> words, boolean last) {
        var ways = new ArrayList<Sought>();
        same.ifPresent(s -> s.names().forEach(name -> ways.add(Sought.phrase(name))));
        ways.add(Sought.all(words.stream().map(this::byItselfOrParts).toList()));
        if (last) beginning(words.getLast(), words.size()).ifPresent(ways::add);
        return Sought.any(ways.stream().distinct().toList());
    }

    /** By its stem, or by all the words that it is put together from. */
    private Sought byItselfOrParts(Word word) {
        var itself = new Sought.Lexeme(word.stem());
        if (word.parts().isEmpty()) return itself;
        var parts = word.parts().stream().map(this::byAnyName).toList();
        return Sought.any(List.of(itself, Sought.all(parts)));
    }

    private Sought byAnyName(String stem) {
        return Sought.any(names.of(stem).stream().distinct().map(Sought::phrase).toList());
    }

    /** Who has written the last word so far may be writing still. */
    private static Optional<Sought> beginning(Word last, int words) {
        return words > 1 || last.surface().length() < SHORTEST_BEGINNING
                ? Optional.empty()
                : Optional.of(new Sought.Beginning(Lexemes.surface(last.surface())));
    }

    /** As one number, or the number and somewhere the word that was written before it. */
    private static Sought number(RegistryNumbers.Number number) {
        var whole = new Sought.Lexeme(Lexemes.number(number.whole()));
        if (number.letters().isEmpty()) return whole;
        var apart = List.<Sought>of(
                new Sought.Lexeme(Lexemes.number(number.plain())),
                new Sought.Lexeme(Words.swedish().stem(number.letters())));
        return Sought.any(List.of(whole, Sought.all(apart)));
    }

    /** Places stay where they were. */
    private static String without(List<RegistryNumbers.Number> numbers, String text) {
        var rest = new StringBuilder(text);
        for (var number : numbers)
            rest.replace(number.start(), number.end(), " ".repeat(number.end() - number.start()));
        return rest.toString();
    }
}
