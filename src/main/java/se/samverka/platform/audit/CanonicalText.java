package se.samverka.platform.audit;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line as one text that is always the same: JSON with its keys in order and no white space (as in RFC 8785).
 *
 * <p>Python's {@code json.dumps(line, sort_keys=True, separators=(",", ":"), ensure_ascii=False)} gives the same.
 */
final class CanonicalText {

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private CanonicalText() {}

    static String of(AuditLine line, long number) {
        var fields = new TreeMap<String, @Nullable Object>();
        fields.put("act", line.act());
        fields.put("actor", line.actor());
        fields.put("at", MICROSECONDS.format(line.at()));
        fields.put("details", line.details());
        fields.put("id", line.id());
        fields.put("number", number);
        fields.put("onBehalfOf", line.onBehalfOf());
        fields.put("person", line.who().map(person -> person.value().toString()).orElse(null));
        fields.put("subject", line.subject());
        return value(fields);
    }

    private static String value(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Map<?, ?> map -> object(map);
            case Collection<?> many ->
                many.stream().map(CanonicalText::value).collect(Collectors.joining(",", "[", "]"));
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            default -> quoted(value.toString());
        };
    }

    private static String object(Map<?, ?> map) {
        return map.entrySet().stream()
                .sorted((a, b) -> String.valueOf(a.getKey()).compareTo(String.valueOf(b.getKey())))
                .map(entry -> quoted(String.valueOf(entry.getKey())) + ":" + value(entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        return text.chars().mapToObj(CanonicalText::character).collect(Collectors.joining("", "\"", "\""));
    }

    private static String character(int unit) {
        return switch (unit) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            default -> unit < ' ' ? String.format(Locale.ROOT, "\\u%04x", unit) : String.valueOf((char) unit);
        };
    }
}
