package se.samverka.county.retention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import se.samverka.platform.countyfile.Choices;
import se.samverka.platform.countyfile.CountyFolder;
import se.samverka.platform.countyfile.Fields;
import se.samverka.platform.countyfile.Mistakes;
import se.samverka.platform.countyfile.Value;
import se.samverka.platform.records.RecordType;
import se.samverka.platform.records.RecordType.Way;
import se.samverka.platform.records.RetentionPlan.Head;
import se.samverka.platform.records.RetentionRule;
import se.samverka.platform.records.RetentionRule.Fate;

/** Reads {@code gallring.yaml}; what is written there and how is told in docs/running/lansdata.md. */
final class PlanReader {

    static final String FILE = "gallring.yaml";

    private static final String BY_ITSELF = "av sig själv";

    private final List<RecordType> types;
    private final Choices<String> words;

    private PlanReader(List<RecordType> types) {
        this.types = types;
        this.words = Choices.ofWords(types.stream().map(RecordType::word).toList());
    }

    /** What the file says; not to be used where there are mistakes. @param types all that must have a rule */
    static Optional<WrittenPlan> read(CountyFolder folder, List<RecordType> types, Mistakes mistakes) {
        return folder.find(FILE, mistakes)
                .flatMap(file -> file.fields(mistakes))
                .map(new PlanReader(types)::plan);
    }

    private WrittenPlan plan(Fields file) {
        var plan = new WrittenPlan(
                new Head(file.text("beslut"), file.date("beslutsdag"), file.text("arkivmyndighet")), rules(file));
        file.nothingElse();
        return plan;
    }

    private List<RetentionRule> rules(Fields file) {
        var rules = new ArrayList<RetentionRule>();
        var seen = new HashSet<RecordType>();
        for (var row : file.groups("regler")) {
            var type = find(row.choice("gäller", words));
            type.map(known -> rule(row, known)).ifPresent(rules::add);
            if (type.isPresent() && !seen.add(type.get()))
                row.mistakeAt(
                        "gäller",
                        "\"%s\" har redan en regel. Ta bort den ena."
                                .formatted(type.get().word()));
        }
        types.stream()
                .filter(type -> !seen.contains(type))
                .forEach(type -> file.mistakeAt(
                        "regler",
                        "Regel saknas för \"%s\". Lägg till \"- gäller: %s\" och skriv om det bevaras eller gallras."
                                .formatted(type.word(), type.word())));
        return rules;
    }

    private Optional<RecordType> find(String word) {
        return types.stream().filter(type -> type.word().equals(word)).findFirst();
    }

    private static RetentionRule rule(Fields row, RecordType type) {
        var rule = new RetentionRule(type, fate(row, type), row.text("stöd"), row.text("ansvarig"));
        row.nothingElse();
        return rule;
    }

    private static Fate fate(Fields row, RecordType type) {
        var kept = row.yes("bevaras");
        var disposed = row.find("gallras");
        if (kept == disposed.isPresent()) {
            row.mistakeAt(
                    "gäller",
                    "Skriv antingen \"bevaras: ja\" eller \"gallras:\" med en tid för \"%s\".".formatted(type.word()));
            return new Fate.Kept();
        }
        return disposed.map(period -> disposed(row, period, type)).orElseGet(() -> keeping(row, type));
    }

    private static Fate keeping(Fields row, RecordType type) {
        if (type.way() == Way.DISPOSES_BY_ITSELF)
            row.mistakeAt(
                    "bevaras", "%s försvinner av sig själv. Skriv \"gallras: av sig själv\".".formatted(quoted(type)));
        return new Fate.Kept();
    }

    private static Fate disposed(Fields row, Value period, RecordType type) {
        checkAfter(row, type);
        return switch (type.way()) {
            case KEEPS -> {
                period.mistake("Samverka kan inte gallra %s. Skriv \"bevaras: ja\".".formatted(quoted(type)));
                yield new Fate.Kept();
            }
            case DISPOSES_BY_ITSELF -> {
                if (!period.text().equals(BY_ITSELF))
                    period.mistake(
                            "%s försvinner av sig själv. Skriv \"gallras: av sig själv\".".formatted(quoted(type)));
                yield new Fate.Passing();
            }
            case DISPOSES_BY_DECISION -> byDecision(period);
        };
    }

    private static Fate byDecision(Value written) {
        var period = WrittenPeriod.of(written.text());
        if (period.isEmpty())
            written.mistake(
                    "\"%s\" är ingen tid. Skriv till exempel \"3 månader\" eller \"2 år\".".formatted(written.text()));
        return period.<Fate>map(known -> new Fate.Disposed(known, written.text()))
                .orElseGet(Fate.Kept::new);
    }

    /** The row is to be read by itself: it says what the time is counted from, and that is the code's to decide. */
    private static void checkAfter(Fields row, RecordType type) {
        if (type.way() == Way.KEEPS) return;
        var after = row.value("efter");
        if (!after.text().isEmpty() && !after.text().equals(type.after()))
            after.mistake(
                    "Tiden för %s räknas från något annat. Skriv \"efter: %s\".".formatted(quoted(type), type.after()));
    }

    private static String quoted(RecordType type) {
        return "\"" + type.word() + "\"";
    }
}
