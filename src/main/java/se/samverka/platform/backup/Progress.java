package se.samverka.platform.backup;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** What is said while something takes its time: nothing during the first seconds, and then a line now and again. */
final class Progress {

    private static final long BETWEEN = TimeUnit.SECONDS.toNanos(3);

    private final Consumer<String> line;
    private long said = System.nanoTime();

    Progress(Consumer<String> line) {
        this.line = line;
    }

    void say(String sentence) {
        line.accept(sentence);
        said = System.nanoTime();
    }

    /** @param what with a place for each number, for example {@code "%s av %s filer …"} */
    void at(String what, long... numbers) {
        if (System.nanoTime() - said > BETWEEN) say(inWords(what, numbers));
    }

    /** Thousands apart, as in 12 345. */
    static String inWords(String what, long... numbers) {
        Object[] words = new Object[numbers.length];
        for (int at = 0; at < words.length; at++)
            words[at] = String.format(Locale.ROOT, "%,d", numbers[at]).replace(',', ' ');
        return what.formatted(words);
    }
}
