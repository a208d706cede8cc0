package se.samverka.publication.search.words;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;

/** Words that say nothing by themselves (och, för, i): kept in texts, left out of questions that hold others too. */
public final class StopWords {

    private static final CharArraySet SWEDISH = SwedishAnalyzer.getDefaultStopSet();

    private StopWords() {}

    public static boolean contain(Word word) {
        return SWEDISH.contains(word.surface());
    }
}
