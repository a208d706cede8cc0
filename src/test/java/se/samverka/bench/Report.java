package se.samverka.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** What was measured, as a table for the console and docs/benchmarks, and as rows for who counts on. */
final class Report {

    private static final Locale SV = Locale.of("sv", "SE");
    private static final String HEAD =
            "| # | Vad | Län | App | Databas | Summa | Gräns | Gånger gränsen | Mål | | p50 | p99 | Tillväxt ×10 |";
    private static final String RULE =
            "| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- | ---: | ---: | ---: |";

    private final List<Measured> measured;

    Report(List<Measured> measured) {
        this.measured = measured;
    }

    List<String> table() {
        return Stream.concat(Stream.of(HEAD, RULE), measured.stream().map(this::row))
                .toList();
    }

    /** While the rest is measured. */
    static String inShort(Measured one) {
        var limit = one.limit() == null ? "" : ", gränsen " + number(one.limit().sum());
        return "%s %s: %s %s%s"
                .formatted(one.workload(), one.what(), number(one.cost().sum()), one.unit(), limit);
    }

    private String row(Measured one) {
        return "| %s | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        one.workload(),
                        one.what(),
                        one.size().label,
                        number(one.cost().app()),
                        number(one.cost().db()),
                        number(one.cost().sum()) + (one.unit().equals("CPU-ms") ? "" : " " + one.unit()),
                        one.limit() == null ? "" : number(one.limit().sum()),
                        one.ratio() == 0 ? "" : number(one.ratio()),
                        one.goal() == 0 ? "" : "≤ " + number(one.goal()),
                        one.goal() == 0 ? "" : one.isMet() ? "ja" : "**nej**",
                        one.p50() == 0 ? "" : number(one.p50()),
                        one.p99() == 0 ? "" : number(one.p99()),
                        growth(one));
    }

    /** The exponent: 0 where ten times the county costs the same, 1 where it costs ten times as much. */
    private String growth(Measured one) {
        if (one.size() != Size.C10) return "";
        return measured.stream()
                .filter(other -> other.size() == Size.C
                        && other.workload().equals(one.workload())
                        && other.what().equals(one.what()))
                .findFirst()
                .map(small -> number(Math.log10(one.cost().sum() / small.cost().sum())))
                .orElse("");
    }

    static String number(double value) {
        var digits = value == 0 || Math.abs(value) >= 100 ? "%.0f" : Math.abs(value) >= 10 ? "%.1f" : "%.2f";
        return String.format(SV, digits, value);
    }

    void write(Path folder, String machine) {
        try {
            Files.createDirectories(folder);
            var lines = new ArrayList<String>();
            lines.add("# Senaste mätningen");
            lines.add("");
            lines.add(machine);
            lines.add("");
            lines.add("CPU-millisekunder per gång, bästa omgången. Hur det mäts står i [README.md](README.md).");
            lines.add("");
            lines.addAll(table());
            Files.write(folder.resolve("latest.md"), lines);
            Files.write(folder.resolve("latest.csv"), rows());
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    private List<String> rows() {
        return Stream.concat(
                        Stream.of("workload;what;size;unit;app;db;limit_app;limit_db;p50;p99;goal"),
                        measured.stream().map(Report::csv))
                .toList();
    }

    private static String csv(Measured one) {
        var limit = Objects.requireNonNullElse(one.limit(), Work.NONE);
        return String.format(
                Locale.ROOT,
                "%s;%s;%s;%s;%.4f;%.4f;%.4f;%.4f;%.3f;%.3f;%.3f",
                one.workload(),
                one.what(),
                one.size(),
                one.unit(),
                one.cost().app(),
                one.cost().db(),
                limit.app(),
                limit.db(),
                one.p50(),
                one.p99(),
                one.goal());
    }
}
