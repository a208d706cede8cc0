package se.samverka.publication.search.words;

import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * One stem for all inflections of a word.
 *
 * <p>Snowball's Swedish stemmer leaves the definite singular of many of our words (mötet, hälsan, strategin) beside the
 * indefinite (möte, hälsa, strategi). So its result loses such an ending too, and both are done until nothing changes.
 * Not for use by several threads at once.
 */
final class Stemming {

    private static final int SHORTEST = 3;

    private final SwedishStemmer snowball = new SwedishStemmer();

    /** @param word in lower case */
    String stem(String word) {
        var now = word;
        var before = "";
        while (!now.equals(before)) {
            before = now;
            now = withoutArticle(snowball(now));
        }
        return now;
    }

    private String snowball(String word) {
        snowball.setCurrent(word);
        snowball.stem();
        return snowball.getCurrent();
    }

    private static String withoutArticle(String word) {
        if (word.endsWith("an") || word.endsWith("et")) return cut(word, 2);
        return word.endsWith("in") ? cut(word, 1) : word;
    }

    private static String cut(String word, int letters) {
        return word.length() - letters >= SHORTEST ? word.substring(0, word.length() - letters) : word;
    }
}
