package se.samverka.platform.console;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says what stands in the way in one sentence on stderr, instead of Spring's page and a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SaysObstacle implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        var sentence = Obstacles.sentence(failure);
        sentence.ifPresent(System.err::println);
        return sentence.isPresent();
    }
}
