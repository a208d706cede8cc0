package se.samverka.platform.console;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says what stands in the way in one sentence on stderr, instead of Spring's page and a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SaysObstacle implements SpringBootExceptionReporter {

    private final ConfigurableApplicationContext house;

    SaysObstacle(ConfigurableApplicationContext house) {
        this.house = house;
    }

    @Override
    public boolean reportException(Throwable failure) {
        var monitorPort = house.getEnvironment().getProperty("management.server.port", Integer.class, -1);
        var sentence = Obstacles.sentence(failure, monitorPort);
        sentence.ifPresent(System.err::println);
        return sentence.isPresent();
    }
}
