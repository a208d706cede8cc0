package se.samverka.desk.health;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samverka.platform.health.InWords;
import se.samverka.platform.web.look.Fact;

/** What whoever asks for help is asked first: which Samverka this is, on what, and since when. */
@Component
class ThisHouse {

    private static final String VERSION = Optional.ofNullable(
                    ThisHouse.class.getPackage().getImplementationVersion())
            .orElse("under utveckling");

    List<Fact> facts() {
        var machine = ManagementFactory.getRuntimeMXBean();
        var memory = Runtime.getRuntime();
        return List.of(
                Fact.of("Samverka", VERSION),
                Fact.of("Java", Runtime.version().toString()),
                Fact.of("Har gått i", InWords.of(Duration.ofMillis(machine.getUptime()))),
                Fact.of("Processnummer", Long.toString(machine.getPid())),
                Fact.of(
                        "Minne",
                        "%s av högst %s"
                                .formatted(
                                        InWords.ofBytes(memory.totalMemory() - memory.freeMemory()),
                                        InWords.ofBytes(memory.maxMemory()))));
    }
}
