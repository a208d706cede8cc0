package se.samverka.desk.trail;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.platform.audit.AuditLine;
import se.samverka.platform.audit.AuditTrail;
import se.samverka.platform.audit.AuditTrail.Place;
import se.samverka.platform.audit.AuditTrail.Wish;
import se.samverka.platform.time.CountyClock;

/** The trail as a sheet (RFC 4180), with semicolons and a mark of its encoding, as Swedish spreadsheets read it. */
@Component
class TrailSheet {

    private static final int AT_ONCE = 1000;
    private static final String UTF_8_MARK = "\uFEFF";

    private final AuditTrail trail;
    private final ToldLines told;

    TrailSheet(AuditTrail trail, ToldLines told) {
        this.trail = trail;
        this.told = told;
    }

    void write(Wish wish, PrintWriter out) {
        out.print(UTF_8_MARK);
        out.print(row(Stream.of("Rad", "Tid", "Vem", "Vad", "Detaljer", "I koden", "Gäller", "Kontrollsumma")));
        for (var part = trail.list(wish, null, AT_ONCE); !part.isEmpty(); part = next(wish, part)) write(part, out);
    }

    private List<AuditLine> next(Wish wish, List<AuditLine> part) {
        var last = part.getLast();
        return trail.list(wish, new Place(last.at(), last.id()), AT_ONCE);
    }

    private void write(List<AuditLine> lines, PrintWriter out) {
        var things = told.things(lines);
        for (var line : lines) {
            var details = told.details(line, things).stream()
                    .map(detail -> detail.getKey() + ": " + detail.getValue())
                    .collect(Collectors.joining(", "));
            out.print(row(Stream.of(
                    line.number() == null ? "" : line.number().toString(),
                    line.at().atZone(CountyClock.STOCKHOLM).toLocalDateTime().toString(),
                    told.who(line, things),
                    told.sentence(line, things),
                    details,
                    line.act(),
                    line.subject(),
                    Objects.requireNonNullElse(line.hash(), ""))));
        }
    }

    private static String row(Stream<String> cells) {
        return cells.map(TrailSheet::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** A spreadsheet would carry out what begins like a formula. */
    private static String cell(String text) {
        var safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
