package se.samverka.platform.countyfile;

import java.util.Comparator;

/**
 * What stands wrong in a county's folder.
 *
 * @param file as seen from the folder, for example {@code organ/aldre.yaml}
 * @param line from 1; 0 for the file as a whole
 * @param sentence what is wrong and what to write instead
 */
public record Mistake(String file, int line, String sentence) implements Comparable<Mistake> {

    private static final Comparator<Mistake> AS_READ =
            Comparator.comparing(Mistake::file).thenComparingInt(Mistake::line).thenComparing(Mistake::sentence);

    public String inWords() {
        return line == 0 ? file + ": " + sentence : file + ", rad " + line + ": " + sentence;
    }

    @Override
    public int compareTo(Mistake other) {
        return AS_READ.compare(this, other);
    }
}
