package se.samverka.desk.trail;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.platform.audit.ActWords.Thing;
import se.samverka.platform.audit.AuditLine;
import se.samverka.platform.identity.PersonId;

/** Lines as sentences, with the names as they are today: {@code Sten Stöd skickade kallelsen … på uppdrag av ordföranden}. */
@Component
class ToldLines {

    /** Keys of details whose values are ids of what has a name. */
    private static final Set<String> NAMED = Set.of("person", "appointment");

    private final WordsOfActs words;

    ToldLines(WordsOfActs words) {
        this.words = words;
    }

    /** What the lines speak of, asked for once for all of them. */
    Map<String, Thing> things(Collection<AuditLine> lines) {
        var subjects = new HashSet<String>();
        for (var line : lines) {
            subjects.add(line.subject());
            line.who().ifPresent(person -> subjects.add(subject(person)));
            line.details().forEach((key, value) -> {
                if (NAMED.contains(key)) subjects.add(key + "/" + value);
            });
        }
        return words.things(subjects);
    }

    /** By name. */
    Map<String, Thing> persons(List<PersonId> persons) {
        return words.things(persons.stream().map(ToldLines::subject).toList());
    }

    static String subject(PersonId person) {
        return "person/" + person.value();
    }

    String sentence(AuditLine line, Map<String, Thing> things) {
        var what = words.act(line.act()).replace("{}", thing(line.subject(), things));
        var role = line.onBehalfOf();
        return who(line, things) + " " + what + (role == null ? "" : " på uppdrag av " + words.role(role)) + ".";
    }

    String who(AuditLine line, Map<String, Thing> things) {
        return line.who().map(person -> name(person, things)).orElseGet(() -> switch (line.actor()
                .replaceFirst("/.*", "")) {
            case "visitor" -> "Någon som inte var inloggad";
            case "link" -> "Någon med en länk";
            default -> "Samverka";
        });
    }

    /** Whoever has been disposed of has no name left; the line stays. */
    static String name(PersonId person, Map<String, Thing> things) {
        return Optional.ofNullable(things.get(subject(person)))
                .map(Thing::words)
                .orElseGet(() -> "En person som inte finns kvar (%s…)"
                        .formatted(person.value().toString().substring(0, 8)));
    }

    String thing(String subject, Map<String, Thing> things) {
        return Optional.ofNullable(things.get(subject)).map(Thing::words).orElseGet(() -> switch (subject.replaceFirst(
                "/.*", "")) {
            case "meeting" -> "ett möte som inte finns kvar";
            case "person" -> "en person som inte finns kvar";
            case "appointment" -> "ett uppdrag som inte finns kvar";
            case "body" -> "en grupp som inte finns kvar";
            case "letter" -> "ett mejl";
            default -> subject;
        });
    }

    /** What the line says besides: each with its word, and what it was before and after. */
    List<Map.Entry<String, String>> details(AuditLine line, Map<String, Thing> things) {
        return line.details().entrySet().stream()
                .flatMap(detail -> detail(detail.getKey(), detail.getValue(), things))
                .toList();
    }

    private Stream<Map.Entry<String, String>> detail(String key, Object value, Map<String, Thing> things) {
        if (NAMED.contains(key)) return Stream.of(Map.entry(words.key(key), thing(key + "/" + value, things)));
        if (value instanceof Map<?, ?> change && change.containsKey("before"))
            return Stream.of(
                    Map.entry(words.key(key) + " före", inWords(change.get("before"))),
                    Map.entry(words.key(key) + " efter", inWords(change.get("after"))));
        return Stream.of(Map.entry(words.key(key), inWords(value)));
    }

    private String inWords(@Nullable Object value) {
        return switch (value) {
            case null -> "inget";
            case Boolean truth -> truth ? "ja" : "nej";
            case Collection<?> many -> listed(many);
            default -> words.value(value.toString());
        };
    }

    private String listed(Collection<?> many) {
        return many.isEmpty() ? "inga" : many.stream().map(this::inWords).collect(Collectors.joining(", "));
    }
}
