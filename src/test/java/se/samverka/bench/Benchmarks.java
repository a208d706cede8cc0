package se.samverka.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** {@code ./samverka bench}: each workload in a county of one size and of ten times the history. */
public final class Benchmarks {

    private static final List<String> ALL = List.of("W1", "W2", "W3", "W4", "W5", "W9", "W10", "W12");

    private final Installation installation;
    private final Path target;
    private final Set<String> wanted;
    private final List<Measured> measured = new ArrayList<>();
    private int failures;

    private Benchmarks(Installation installation, Set<String> wanted) {
        this.installation = installation;
        this.target = installation.home().resolve("target/bench");
        this.wanted = wanted;
    }

    /** @param words where Samverka runs from, the JDK, Samverka's home and the cache; then the workloads, or none for all */
    public static void main(String[] words) {
        var installation = new Installation(Path.of(words[0]), Path.of(words[1]), Path.of(words[2]), Path.of(words[3]));
        var asked = Arrays.stream(words).skip(4).map(String::toUpperCase).toList();
        var unknown = asked.stream().filter(word -> !ALL.contains(word)).findFirst();
        if (unknown.isPresent()) {
            System.err.printf("%s mäts inte; välj bland %s.%n", unknown.get(), String.join(", ", ALL));
            System.exit(1);
        }
        if (!Cpu.canBeRead()) {
            System.err.println("Här går det inte att läsa hur mycket processorn arbetar (/proc saknas). Mät på Linux.");
            System.exit(1);
        }
        new Benchmarks(installation, new LinkedHashSet<>(asked.isEmpty() ? ALL : asked)).run(asked.isEmpty());
    }

    private void run(boolean all) {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        long start = System.nanoTime();
        for (var size : Size.values()) measure(size);
        var report = new Report(measured);
        report.table().forEach(System.out::println);
        var folder = all && failures == 0 ? installation.home().resolve("docs/benchmarks") : target;
        report.write(folder, machine(Duration.ofNanos(System.nanoTime() - start)));
        System.out.printf("Tabellen står i %s.%n", folder.resolve("latest.md"));
        if (failures > 0) System.exit(1);
    }

    private void measure(Size size) {
        var data = FilledCounty.in(installation, target, size);
        if (wants("W1", "W2", "W3", "W12"))
            attempt("sidor", size, () -> {
                try (var house = House.open(installation, data, false)) {
                    return new Pages(installation, house, size).measure(wanted);
                }
            });
        if (wants("W4", "W5"))
            attempt("kallelser och förhinder", size, () -> {
                try (var house = House.open(installation, data, true)) {
                    return new Notices(installation, house, size).measure(wanted);
                }
            });
        if (wants("W4")) attempt("en avbruten kallelse", size, () -> new Resumes(installation, data, size).measure());
        if (wants("W9"))
            attempt("export och import", size, () -> new Imports(installation, data, target, size).measure());
        if (wants("W10")) attempt("starten", size, () -> new Starts(installation, data, size).measure());
    }

    /** What fails is told, and the rest is measured all the same. */
    private void attempt(String what, Size size, Supplier<List<Measured>> work) {
        System.out.printf("Mäter %s i storlek %s …%n", what, size.label);
        try {
            var found = work.get();
            found.forEach(one -> System.out.println("  " + Report.inShort(one)));
            measured.addAll(found);
        } catch (RuntimeException failed) {
            failures++;
            System.out.printf("  Det gick inte: %s%n", failed.getMessage());
        }
    }

    private boolean wants(String... some) {
        return Stream.of(some).anyMatch(wanted::contains);
    }

    private static String machine(Duration took) {
        return "%s, %d kärnor, Java %s. Det tog %d minuter."
                .formatted(
                        processor(), Runtime.getRuntime().availableProcessors(), Runtime.version(), took.toMinutes());
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.replaceFirst(".*: *", ""))
                    .findFirst()
                    .orElse("Okänd processor");
        } catch (IOException unreadable) {
            return "Okänd processor";
        }
    }
}
