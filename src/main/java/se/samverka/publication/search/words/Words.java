package se.samverka.publication.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Reads the words of a text: divided as Unicode divides (UAX #29, by Lucene), each with its stem and parts.
 *
 * <p>The same for what is kept and for what is asked for, so that the two meet. å, ä and ö are letters of their own.
 * When what it answers changes, raise {@link #VERSION}: then everything that can be found is read anew.
 */
public final class Words {

    public static final int VERSION = 1;

    private static final Words SWEDISH = new Words();

    private final Analyzer dividing = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var tokens = new StandardTokenizer();
            return new TokenStreamComponents(tokens, new LowerCaseFilter(tokens));
        }
    };

    private final List<String> known = FieldWords.lines("words.txt");
    private final ThreadLocal<Reader> reader = ThreadLocal.withInitial(() -> new Reader(known));

    private Words() {}

    /** What one thread at a time reads with; most words of a text it has met before. */
    private static final class Reader {

        private static final int MOST_REMEMBERED = 20_000;

        private final Stemming stemming = new Stemming();
        private final Compounds compounds;
        private final Map<String, Reading> met = new HashMap<>();

        private record Reading(String stem, List<String> parts) {}

        Reader(List<String> known) {
            this.compounds = new Compounds(known, stemming);
        }

        Word word(String surface, int position, int start, int end) {
            if (met.size() >= MOST_REMEMBERED) met.clear();
            var reading = met.computeIfAbsent(surface, this::reading);
            return new Word(surface, reading.stem(), reading.parts(), position, start, end);
        }

        private Reading reading(String surface) {
            var parts = compounds.parts(surface).stream()
                    .map(stemming::stem)
                    .distinct()
                    .toList();
            return new Reading(stemming.stem(surface), parts);
        }
    }

    public static Words swedish() {
        return SWEDISH;
    }

    /** @param text already {@link CleanText clean} */
    public List<Word> in(String text) {
        try (var tokens = dividing.tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var place = tokens.addAttribute(OffsetAttribute.class);
            var words = new ArrayList<Word>();
            tokens.reset();
            while (tokens.incrementToken()) {
                if (!isWord(term)) continue;
                words.add(reader.get().word(term.toString(), words.size() + 1, place.startOffset(), place.endOffset()));
            }
            tokens.end();
            return words;
        } catch (IOException cannotBeInMemory) {
            throw new UncheckedIOException(cannotBeInMemory);
        }
    }

    public String stem(String word) {
        return reader.get().stemming.stem(word);
    }

    /** Pictures and signs are divided off too; what we look for begins with a letter or a figure. */
    private static boolean isWord(CharTermAttribute term) {
        return Character.isLetterOrDigit(Character.codePointAt(term, 0));
    }
}
