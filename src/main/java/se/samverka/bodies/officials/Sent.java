package se.samverka.bodies.officials;

import java.util.HashMap;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import se.samverka.bodies.form.Typed;
import se.samverka.platform.rules.Refused;

/** What a form sent: several ticked answers to one question stand with spaces between. */
final class Sent {

    private Sent() {}

    static Typed typed(MultiValueMap<String, String> fields) {
        Map<String, String> each = new HashMap<>();
        fields.forEach((field, values) -> each.put(field, String.join(" ", values)));
        return new Typed(each);
    }

    /** @param where the field at which each refusal is mended, by its code; {@code first} where none is named */
    static Typed refused(Typed typed, Refused refused, String first, Map<String, String> where) {
        refused.verdict()
                .hindrances()
                .forEach(hindrance -> typed.problem(where.getOrDefault(hindrance.code(), first), hindrance.sentence()));
        return typed;
    }
}
