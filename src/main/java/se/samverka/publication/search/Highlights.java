package se.samverka.publication.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.samverka.publication.search.words.RegistryNumbers;
import se.samverka.publication.search.words.Words;

/** Shows where in a text the words are that were asked for. */
final class Highlights {

    private static final int EXCERPT = 240;
    private static final int BEFORE = 60;

    private final Sought sought;
    private final List<String> numbers;

    Highlights(Sought sought, Question question) {
        this.sought = sought;
        this.numbers =
                question.numbers().stream().map(RegistryNumbers.Number::plain).toList();
    }

    /** @param marked whether it was asked for */
    record Piece(String text, boolean marked) {}

    private record Span(int start, int end) {}

    /** The whole text. */
    List<Piece> in(String text) {
        return pieces(text, 0, text.length(), spans(text));
    }

    /** The part of the text where most of what was asked for stands close; its beginning, where nothing does. */
    List<Piece> excerpt(String written) {
        var text = written.strip().replaceAll("\\s+", " ");
        var spans = spans(text);
        int from = wordAt(text, Math.max(0, densest(spans) - BEFORE));
        int to = wordAt(text, Math.min(text.length(), from + EXCERPT));
        var pieces = new ArrayList<Piece>();
        if (from > 0) pieces.add(new Piece("… ", false));
        pieces.addAll(pieces(text, from, to, spans));
        if (to < text.length()) pieces.add(new Piece(" …", false));
        return pieces;
    }

    private List<Span> spans(String text) {
        var words =
                Words.swedish().in(text).stream().filter(sought::marks).map(word -> new Span(word.start(), word.end()));
        var found = RegistryNumbers.in(text)
                .filter(number -> numbers.contains(number.plain()))
                .map(number -> new Span(number.start(), number.end()));
        return Stream.concat(words, found)
                .sorted(Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()))
                .toList();
    }

    /** Where the stretch begins that holds the most of them. */
    private static int densest(List<Span> spans) {
        int best = 0;
        int most = 0;
        for (int first = 0, next = 0; first < spans.size(); first++) {
            int last = spans.get(first).start() + EXCERPT - BEFORE;
            while (next < spans.size() && spans.get(next).end() <= last) next++;
            if (next - first > most) {
                most = next - first;
                best = spans.get(first).start();
            }
        }
        return best;
    }

    /** Never in the middle of a word, nor of a letter. */
    private static int wordAt(String text, int near) {
        if (near == 0 || near >= text.length()) return near;
        int space = text.lastIndexOf(' ', near);
        if (space >= near - BEFORE && space >= 0) return space + 1;
        return Character.isLowSurrogate(text.charAt(near)) ? near - 1 : near;
    }

    private static List<Piece> pieces(String text, int from, int to, List<Span> spans) {
        var pieces = new ArrayList<Piece>();
        int at = from;
        for (var span : spans) {
            if (span.start() < at || span.end() > to) continue;
            if (span.start() > at) pieces.add(new Piece(text.substring(at, span.start()), false));
            pieces.add(new Piece(text.substring(span.start(), span.end()), true));
            at = span.end();
        }
        if (at < to) pieces.add(new Piece(text.substring(at, to), false));
        return pieces;
    }
}
