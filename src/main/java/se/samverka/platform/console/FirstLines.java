package se.samverka.platform.console;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samverka.platform.settings.Settings;

/** What is said when Samverka stands open: where, how soon, and what the modules add. */
@Component
class FirstLines {

    private final Settings settings;
    private final List<OnStart> modules;

    FirstLines(Settings settings, List<OnStart> modules) {
        this.settings = settings;
        this.modules = modules;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        if (settings.mode() == Settings.Mode.TEST) return;
        lines(ManagementFactory.getRuntimeMXBean().getUptime()).forEach(System.out::println);
    }

    List<String> lines(long millis) {
        return Stream.concat(Stream.of(opened(millis)), modules.stream().flatMap(module -> module.lines().stream()))
                .toList();
    }

    private String opened(long millis) {
        return "Samverka är öppet på %s (startade på %d,%d sekunder). Stoppa med Ctrl-C."
                .formatted(settings.publicUrl(), millis / 1000, millis / 100 % 10);
    }
}
