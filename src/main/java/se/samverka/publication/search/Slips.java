package se.samverka.publication.search;

/** How many slips of the finger lie between two words. */
final class Slips {

    private static final int LONG = 6;

    private Slips() {}

    /** One in a short word, two in a longer. */
    static int allowed(String word) {
        return word.length() < LONG ? 1 : 2;
    }

    /** Letters left out, put in, exchanged, or two beside each other that changed places (optimal string alignment). */
    static int between(String one, String other) {
        var steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) steps[i][0] = i;
        for (int j = 0; j <= other.length(); j++) steps[0][j] = j;
        for (int i = 1; i <= one.length(); i++)
            for (int j = 1; j <= other.length(); j++) steps[i][j] = fewest(steps, one, other, i, j);
        return steps[one.length()][other.length()];
    }

    private static int fewest(int[][] steps, String one, String other, int i, int j) {
        int exchanged = steps[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int fewest = Math.min(exchanged, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        return haveChangedPlaces(one, other, i, j) ? Math.min(fewest, steps[i - 2][j - 2] + 1) : fewest;
    }

    private static boolean haveChangedPlaces(String one, String other, int i, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
