package se.samverka.platform.web.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.edits.Clash;
import se.samverka.platform.edits.Edit;

/**
 * What a form remembers of each field, so that two who write at once do not undo each other. Written by
 * {@code watched.jte}, before the field that it is about.
 *
 * @param now what each field says where it is kept
 * @param values what stands in each field of the form
 * @param clashes where somebody else has changed the same field
 */
public record Watch(Map<String, String> now, Map<String, String> values, List<Clash> clashes) {

    public static Watch of(Map<String, String> now) {
        return of(now, List.of());
    }

    /** What was written stays in the fields where it clashed. */
    public static Watch of(Map<String, String> now, List<Clash> clashes) {
        var values = new HashMap<>(now);
        clashes.forEach(clash -> values.put(clash.field(), clash.yours()));
        return new Watch(now, values, clashes);
    }

    /** The form comes back with all that was typed in it, for another reason. */
    public Watch typed(Map<String, String> typed) {
        var stands = new HashMap<>(values);
        stands.replaceAll((field, value) -> typed.getOrDefault(field, value));
        return new Watch(now, stands, clashes);
    }

    /** As a reader knows the answers, where what is sent in a field is a code. */
    public Watch inWords(String field, UnaryOperator<String> words) {
        return new Watch(
                now,
                values,
                clashes.stream()
                        .map(clash -> clash.field().equals(field) ? clash.inWords(words) : clash)
                        .toList());
    }

    public String name(String field) {
        return Edit.SEEN + field;
    }

    public String print(String field) {
        return Edit.print(now.getOrDefault(field, ""));
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean says(String field, String value) {
        return value(field).equals(value);
    }

    public @Nullable Clash clash(String field) {
        return clashes.stream()
                .filter(clash -> clash.field().equals(field))
                .findFirst()
                .orElse(null);
    }
}
