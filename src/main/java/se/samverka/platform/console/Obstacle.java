package se.samverka.platform.console;

/** What stands in the way of a start, in one Swedish sentence that says what to do; never a bug. */
public class Obstacle extends RuntimeException {

    public Obstacle(String sentence) {
        super(sentence);
    }

    public Obstacle(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
