package se.samverka.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.architecture.MessageFiles.Constant;
import se.samverka.architecture.Sources.Source;

/** What is said in more than one language is said in all of them, from one place, and nothing there is left over. */
class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    private final MessageFiles messages = MessageFiles.ofMain();
    private final Map<String, String> swedish = messages.in("sv");
    private final Map<String, String> english = messages.in("en");
    private final List<Constant> phrases = messages.phrases();

    @Test
    void every_phrase_is_said_in_both_languages_and_every_line_is_a_phrase() {
        assertThat(phrases).hasSizeGreaterThan(60);
        assertThat(lacking(phrases, swedish)).as("not said in Swedish").isEmpty();
        assertThat(lacking(phrases, english)).as("not said in English").isEmpty();
        assertThat(leftOver(phrases, swedish)).as("lines that no phrase is").isEmpty();
        assertThat(leftOver(phrases, english)).as("lines that no phrase is").isEmpty();
    }

    @Test
    void every_phrase_is_used() {
        assertThat(unused(phrases, messages.sources())).isEmpty();
    }

    @Test
    void what_is_a_phrase_is_written_nowhere_else() {
        assertThat(literals(swedish, messages.sources())).isEmpty();
        assertThat(literals(english, messages.sources())).isEmpty();
    }

    @Test
    void both_languages_have_the_same_places_to_fill() {
        assertThat(swedish)
                .allSatisfy((key, said) -> assertThat(places(english.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(places(said)));
    }

    /** The straight apostrophe quotes in MessageFormat, and a line would lose its places without a word. */
    @Test
    void no_line_has_a_straight_apostrophe() {
        assertThat(Stream.of(swedish, english).flatMap(language -> language.values().stream()))
                .noneMatch(said -> said.contains("'"));
    }

    @Test
    void english_is_english() {
        assertThat(english.entrySet().stream().filter(line -> looksSwedish(line.getValue())))
                .isEmpty();
    }

    @Test
    void the_guards_on_missing_and_left_over_lines_bite() {
        var phrase = new Constant("DoorPhrase", "OPEN", "door.open");
        assertThat(lacking(List.of(phrase), Map.of("door.close", "Stäng"))).containsExactly("door.open");
        assertThat(leftOver(List.of(phrase), Map.of("door.open", "Öppna", "door.close", "Stäng")))
                .containsExactly("door.close");
    }

    @Test
    void the_guard_on_unused_phrases_bites() {
        var phrase = new Constant("DoorPhrase", "OPEN", "door.open");
        var declared = source("DoorPhrase.java", "enum DoorPhrase implements Phrase { OPEN }");
        var speaks = source("door.jte", "@import x.DoorPhrase\n${frame.words().of(DoorPhrase.OPEN)}");
        assertThat(unused(List.of(phrase), List.of(declared))).containsExactly("DoorPhrase.OPEN");
        assertThat(unused(List.of(phrase), List.of(declared, speaks))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2>Till startsidan</h2>",
                "<a href=\"/\">\n    Till startsidan\n</a>",
                "return \"Till startsidan\";",
                "placeholder=\"Till startsidan\""
            })
    void the_guard_on_what_is_written_twice_bites(String text) {
        assertThat(literals(Map.of("wrong.to-start", "Till startsidan"), List.of(source("door.jte", text))))
                .hasSize(1);
        assertThat(literals(
                        Map.of("wrong.to-start", "Till startsidan"),
                        List.of(source("door.jte", "Till startsidan för alla"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Logga in på sidan", "the mötes page", "ingen är utsedd"})
    void the_guard_on_swedish_in_the_english_file_bites(String said) {
        assertThat(looksSwedish(said)).isTrue();
    }

    private static Set<String> lacking(List<Constant> phrases, Map<String, String> language) {
        var keys = new TreeSet<>(phrases.stream().map(Constant::key).toList());
        keys.removeAll(language.keySet());
        return keys;
    }

    private static Set<String> leftOver(List<Constant> phrases, Map<String, String> language) {
        var keys = new TreeSet<>(language.keySet());
        phrases.forEach(phrase -> keys.remove(phrase.key()));
        return keys;
    }

    /** A phrase that is an enum's constant and nothing more is looked for by its name, in any file but its own. */
    private static List<String> unused(List<Constant> phrases, List<Source> sources) {
        return phrases.stream()
                .filter(phrase -> sources.stream().noneMatch(phrase::isSpokenIn))
                .map(phrase -> phrase.type() + "." + phrase.name())
                .toList();
    }

    private static Map<String, List<String>> literals(Map<String, String> language, List<Source> sources) {
        var found = new TreeMap<String, List<String>>();
        language.forEach((key, said) -> {
            var whole = Pattern.compile("(?:>\\s*|\")" + Pattern.quote(said) + "(?:\\s*<|\")");
            var where = sources.stream()
                    .filter(source -> MessageFiles.isPage(source)
                            && whole.matcher(source.text()).find())
                    .map(source -> source.path().getFileName().toString())
                    .toList();
            if (isSentence(key, said) && !where.isEmpty()) found.put(key, where);
        });
        return found;
    }

    /** One or two short words, and what somebody is called, belong to many sentences; more than that is said twice. */
    private static boolean isSentence(String key, String said) {
        return said.length() > 12 && !key.startsWith("charge.");
    }

    private static Set<String> places(String said) {
        var places = new TreeSet<String>();
        PLACEHOLDER.matcher(said).results().forEach(place -> places.add(place.group(1)));
        return places;
    }

    private static boolean looksSwedish(String said) {
        return !said.equals("Svenska")
                && Pattern.compile("[åäöÅÄÖ]|\\b(?:och|inte|ingen|sidan)\\b")
                        .matcher(said)
                        .find();
    }

    private static Source source(String name, String text) {
        return new Source(Sources.MAIN.resolve("platform/web/" + name), text);
    }
}
