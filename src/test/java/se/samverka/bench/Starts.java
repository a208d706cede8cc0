package se.samverka.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** W10: from nothing to the first page, by each way of starting Java, beside the web server alone. */
final class Starts {

    private static final int ROUNDS = 4;
    private static final int PAGES = 500;

    private final Installation installation;
    private final Path data;
    private final Size size;
    private final Map<String, Start> best = new LinkedHashMap<>();
    private Work limit = Work.NONE;

    /** @param millis on the clock */
    private record Start(Work work, double millis) {}

    Starts(Installation installation, Path data, Size size) {
        this.installation = installation;
        this.data = data;
        this.size = size;
    }

    List<Measured> measure() {
        var ways = ways();
        for (int round = 0; round < ROUNDS; round++) {
            ways.forEach(this::start);
            bare();
        }
        var all = new ArrayList<Measured>();
        ways.keySet().forEach(way -> all.add(row(way)));
        all.add(figure("minne efter W1 och W2", memory(), 350));
        all.add(figure("programmet med bibliotek", jars(), 130));
        return all;
    }

    /** The first is as {@code ./samverka} starts from its second time on. */
    private Map<String, List<String>> ways() {
        var ways = new LinkedHashMap<String, List<String>>();
        ways.put("start till första sidan", installation.flags());
        ways.put("start första gången, utan AOT-cache", List.of("-XX:+UseSerialGC", "-Xshare:auto"));
        return ways;
    }

    private void start(String way, List<String> flags) {
        long before = System.nanoTime();
        try (var house = House.open(installation, data, true, flags)) {
            new Reader(house.port()).get("/");
            var start = new Start(house.work(), (System.nanoTime() - before) / 1e6);
            best.merge(
                    way, start, (one, other) -> one.work().app() <= other.work().app() ? one : other);
        }
    }

    private void bare() {
        try {
            var folder = Files.createTempDirectory("bench-tomcat");
            try (var tomcat = RawProcess.start(installation, RawTomcat.class, folder.toString())) {
                new Reader(tomcat.port()).get("/");
                var work = new Work(Cpu.of(tomcat.process().pid()), 0);
                if (limit.sum() == 0 || work.sum() < limit.sum()) limit = work;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private double memory() {
        try (var house = House.open(installation, data, true)) {
            read(house);
            return Cpu.residentMb(house.pid());
        }
    }

    private static void read(House house) {
        var anybody = new Reader(house.port());
        var member = Reader.signedIn(house, Pages.MEMBER);
        for (int page = 0; page < PAGES; page++) {
            anybody.get(Pages.BODY);
            member.get("/min");
        }
    }

    private Measured row(String way) {
        var start = Objects.requireNonNull(best.get(way));
        return new Measured(
                "W10", way, size, "CPU-ms", start.work(), limit, start.millis(), 0, 6000, "gränsen är Tomcat ensam");
    }

    private Measured figure(String what, double megabytes, double goal) {
        return new Measured("W10", what, size, "MB", new Work(megabytes, 0), null, 0, 0, goal, "");
    }

    private double jars() {
        try (var files = Files.walk(installation.app())) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    / 1e6;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
