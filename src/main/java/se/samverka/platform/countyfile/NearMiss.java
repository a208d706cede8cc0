package se.samverka.platform.countyfile;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The word that was probably meant. */
final class NearMiss {

    private NearMiss() {}

    /** The closest of the words, where no more than a third of the letters (at least one) were slipped on. */
    static Optional<String> of(String written, Collection<String> words) {
        return words.stream()
                .filter(word -> slips(written, word) <= Math.max(1, word.length() / 3))
                .min(Comparator.comparingInt(word -> slips(written, word)));
    }

    /** {@code  Menade du "askvik"?}, or nothing. */
    static String question(String written, Collection<String> words) {
        return of(written, words).map(word -> " Menade du \"" + word + "\"?").orElse("");
    }

    /** Letters left out, added, exchanged or in the wrong order (optimal string alignment). */
    static int slips(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) cost[i][j] = slips(a, b, i, j, cost);
        }
        return cost[a.length()][b.length()];
    }

    private static int slips(String a, String b, int i, int j, int[][] cost) {
        if (i == 0 || j == 0) return i + j;
        int exchanged = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(exchanged, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        return swapped(a, b, i, j) ? Math.min(least, 1 + cost[i - 2][j - 2]) : least;
    }

    private static boolean swapped(String a, String b, int i, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
