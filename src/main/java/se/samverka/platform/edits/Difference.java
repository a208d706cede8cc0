package se.samverka.platform.edits;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One text beside another, word by word. */
public record Difference(List<Piece> pieces) {

    /** What became of a piece of the first text. */
    public enum Change {
        SAME,
        GONE,
        NEW
    }

    public record Piece(Change change, String text) {

        public boolean isGone() {
            return change == Change.GONE;
        }

        public boolean isNew() {
            return change == Change.NEW;
        }
    }

    /** @return the pieces in order; what is gone stands before what came instead */
    public static Difference between(String before, String after) {
        var pieces = new Pieces();
        var was = words(before);
        var is = words(after);
        for (var delta : DiffUtils.diff(was, is, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL)
                pieces.same(String.join("", delta.getSource().getLines()));
            else {
                pieces.gone(String.join("", delta.getSource().getLines()));
                pieces.added(String.join("", delta.getTarget().getLines()));
            }
        }
        return new Difference(pieces.list());
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var breaks = BreakIterator.getWordInstance(Locale.of("sv"));
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next())
            words.add(text.substring(from, to));
        return words;
    }

    /** Joins what belongs together: a space between two changed words is changed with them. */
    private static final class Pieces {

        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder gone = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private String between = "";

        void same(String text) {
            if (text.isBlank() && changing()) between = text;
            else {
                flush();
                pieces.add(new Piece(Change.SAME, text));
            }
        }

        void gone(String text) {
            change(gone, text);
        }

        void added(String text) {
            change(added, text);
        }

        List<Piece> list() {
            flush();
            return List.copyOf(pieces);
        }

        private boolean changing() {
            return !gone.isEmpty() || !added.isEmpty();
        }

        private void change(StringBuilder side, String text) {
            gone.append(between);
            added.append(between);
            between = "";
            side.append(text);
        }

        private void flush() {
            if (!gone.isEmpty()) pieces.add(new Piece(Change.GONE, gone.toString()));
            if (!added.isEmpty()) pieces.add(new Piece(Change.NEW, added.toString()));
            if (!between.isEmpty()) pieces.add(new Piece(Change.SAME, between));
            gone.setLength(0);
            added.setLength(0);
            between = "";
        }
    }
}
