package se.samverka.bodies.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.web.form.Problem;
import se.samverka.platform.web.form.TypedDay;

/** What was typed in a form, read field by field; each mistake a sentence at its field. */
public final class Typed {

    private final Map<String, String> fields;
    private final List<Problem> problems = new ArrayList<>();

    public Typed(Map<String, String> fields) {
        this.fields = fields;
    }

    /** Without spaces around it; empty where nothing was typed. */
    public String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    /** Whether the form asked for it. */
    public boolean has(String field) {
        return fields.containsKey(field);
    }

    public @Nullable String orNull(String field) {
        String text = text(field);
        return text.isEmpty() ? null : text;
    }

    public String required(String field, String sentence) {
        if (text(field).isEmpty()) problem(field, sentence);
        return text(field);
    }

    /** Each line that says anything. */
    public Stream<String> lines(String field) {
        return text(field).lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    public boolean yes(String field) {
        return !text(field).isEmpty();
    }

    public @Nullable LocalDate day(String field) {
        LocalDate day = TypedDay.read(text(field));
        if (day == null && !text(field).isEmpty()) problem(field, "Skriv datumet som 2017-09-19.");
        return day;
    }

    public @Nullable Integer number(String field) {
        if (text(field).isEmpty()) return null;
        if (text(field).matches("\\d{1,3}")) return Integer.valueOf(text(field));
        problem(field, "Skriv antalet med siffror.");
        return null;
    }

    /** Several, with commas or spaces between them; none where nothing was typed. */
    public Set<Integer> numbers(String field) {
        if (text(field).isEmpty()) return Set.of();
        if (text(field).matches("\\d{1,3}([,\\s]+\\d{1,3})*"))
            return Stream.of(text(field).split("[,\\s]+")).map(Integer::valueOf).collect(Collectors.toSet());
        problem(field, "Skriv radens nummer med siffror, flera med komma: 1, 3.");
        return Set.of();
    }

    public @Nullable UUID id(String field) {
        return text(field).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(text(field)) : null;
    }

    public void problem(String field, String sentence) {
        problems.add(new Problem(field, sentence));
    }

    /** The same, with what the act was refused for. @param field where that is mended; empty for the whole form */
    public Typed with(String field, Refused refused) {
        refused.verdict().hindrances().forEach(hindrance -> problem(field, hindrance.sentence()));
        return this;
    }

    public boolean isWrong() {
        return !problems.isEmpty();
    }

    public List<Problem> problems() {
        return problems.stream().distinct().toList();
    }
}
