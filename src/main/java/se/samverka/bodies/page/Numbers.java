package se.samverka.bodies.page;

import java.util.List;

/** Small numbers in words, as running text has them. */
final class Numbers {

    private static final List<String> WORDS =
            List.of("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv");

    private Numbers() {}

    /** {@code en ledamot}, {@code tre ledamöter}, {@code 14 ledamöter}. */
    static String of(int number, String one, String many) {
        return word(number) + " " + (number == 1 ? one : many);
    }

    private static String word(int number) {
        return number >= 0 && number < WORDS.size() ? WORDS.get(number) : Integer.toString(number);
    }
}
