package se.samverka.platform.console;

import org.springframework.boot.SpringApplication;

/** What {@code ./samverka} asks of Java. */
public final class Command {

    private Command() {}

    /** Returns when Samverka stands open; ends the process with 1 where it cannot. */
    public static void carryOut(Class<?> samverka, String... words) {
        try {
            new SpringApplication(samverka).run(words);
        } catch (RuntimeException alreadySaid) {
            System.exit(1);
        }
    }
}
