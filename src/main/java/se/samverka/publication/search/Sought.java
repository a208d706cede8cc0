package se.samverka.publication.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverka.publication.search.words.Word;

/** What is asked of the index, put together as PostgreSQL's {@code tsquery}. */
sealed interface Sought {

    record Lexeme(String text) implements Sought {}

    /** Whatever begins so. */
    record Beginning(String text) implements Sought {}

    /** One after another. */
    record Phrase(List<String> lexemes) implements Sought {}

    record All(List<Sought> parts) implements Sought {}

    record Any(List<Sought> parts) implements Sought {}

    /** As the text of a tsquery; nothing in it is left for PostgreSQL to interpret. */
    default String inQuery() {
        return switch (this) {
            case Lexeme lexeme -> Lexemes.quoted(lexeme.text());
            case Beginning beginning -> Lexemes.quoted(beginning.text()) + ":*";
            case Phrase phrase -> joined(phrase.lexemes().stream().map(Lexemes::quoted), " <-> ");
            case All all -> joined(all.parts().stream().map(Sought::inQuery), " & ");
            case Any any -> joined(any.parts().stream().map(Sought::inQuery), " | ");
        };
    }

    /** Whether the word is one of those asked for: then it is marked where it is shown. */
    default boolean marks(Word word) {
        return switch (this) {
            case Lexeme lexeme ->
                word.stem().equals(lexeme.text()) || word.parts().contains(lexeme.text());
            case Beginning beginning -> Lexemes.surface(word.surface()).startsWith(beginning.text());
            case Phrase phrase -> phrase.lexemes().contains(word.stem());
            case All all -> all.parts().stream().anyMatch(part -> part.marks(word));
            case Any any -> any.parts().stream().anyMatch(part -> part.marks(word));
        };
    }

    static Sought phrase(List<String> lexemes) {
        return lexemes.size() == 1 ? new Lexeme(lexemes.getFirst()) : new Phrase(lexemes);
    }

    static Sought any(List<Sought> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Any(parts);
    }

    static Sought all(List<Sought> parts) {
        return parts.size() == 1 ? parts.getFirst() : new All(parts);
    }

    /** What the reader may see, in a fixed order. */
    static Sought readableBy(Set<String> scopes) {
        return any(scopes.stream()
                .sorted()
                .<Sought>map(scope -> new Lexeme(Lexemes.reader(scope)))
                .toList());
    }

    private static String joined(Stream<String> parts, String operator) {
        return parts.collect(Collectors.joining(operator, "(", ")"));
    }
}
