package se.samverka.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samverka.platform.rules.MandateRule;

/** Ties each sentence of the mandate to the method that carries it out and the test that proves it. */
class RuleBookTest {

    private static final Path BOOK = Path.of("docs/rulebook.md");

    private final JavaClasses main = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.samverka");
    private final JavaClasses tests = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("se.samverka");

    record Rule(String id, String says, String source, String method) {}

    @Test
    void every_rule_is_proved_and_every_proof_names_a_rule() {
        assertThat(unproved(rules(main), proofs(tests))).isEmpty();
        assertThat(proofs(tests).keySet())
                .isSubsetOf(rules(main).stream().map(Rule::id).toList());
    }

    @Test
    void no_two_rules_have_the_same_name() {
        assertThat(rules(main).stream().map(Rule::id)).doesNotHaveDuplicates();
    }

    @Test
    void the_guard_bites_on_a_rule_without_proof() {
        assertThat(unproved(List.of(new Rule("nobody-proves-this", "", "", "")), proofs(tests)))
                .containsExactly("nobody-proves-this");
    }

    /** Prints the book; a book that was out of date is printed anew and must be committed. */
    @Test
    void the_book_is_printed() throws IOException {
        var printed = print(rules(main), proofs(tests));
        var kept = Files.exists(BOOK) ? Files.readString(BOOK) : "";
        if (!kept.equals(printed)) Files.writeString(BOOK, printed);
        assertThat(kept).as("docs/rulebook.md is printed anew: commit it").isEqualTo(printed);
    }

    private static List<String> unproved(List<Rule> rules, Map<String, List<String>> proofs) {
        return rules.stream()
                .map(Rule::id)
                .filter(id -> !proofs.containsKey(id))
                .toList();
    }

    private static List<Rule> rules(JavaClasses classes) {
        return annotated(classes)
                .filter(there -> there.isAnnotatedWith(MandateRule.class))
                .map(there -> {
                    var rule = there.getAnnotationOfType(MandateRule.class);
                    return new Rule(rule.id(), rule.says(), rule.source(), shortName(there));
                })
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }

    private static Map<String, List<String>> proofs(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Proves.class))
                .flatMap(method -> Stream.of(
                                method.getAnnotationOfType(Proves.class).value())
                        .map(id -> Map.entry(id, method.getOwner().getSimpleName() + ": " + inWords(method.getName()))))
                .sorted(Map.Entry.<String, String>comparingByKey().thenComparing(Map.Entry.comparingByValue()))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Stream<Tied> annotated(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> Stream.concat(Stream.of(new Tied(type, type.getName())), methods(type)));
    }

    private static Stream<Tied> methods(JavaClass type) {
        return type.getMethods().stream()
                .map(method -> new Tied(method, method.getOwner().getName() + "." + method.getName()));
    }

    private record Tied(CanBeAnnotated there, String name) {
        boolean isAnnotatedWith(Class<? extends java.lang.annotation.Annotation> type) {
            return there.isAnnotatedWith(type);
        }

        MandateRule getAnnotationOfType(Class<MandateRule> type) {
            return switch (there) {
                case JavaClass javaClass -> javaClass.getAnnotationOfType(type);
                case com.tngtech.archunit.core.domain.JavaMember member -> member.getAnnotationOfType(type);
                default -> throw new IllegalStateException(name);
            };
        }
    }

    private static String shortName(Tied tied) {
        return tied.name().substring("se.samverka.".length());
    }

    private static String inWords(String method) {
        return method.replace('_', ' ');
    }

    private static String print(List<Rule> rules, Map<String, List<String>> proofs) {
        var book = new StringBuilder("""
                # The rule book

                Printed by the tests from the code; never edited by hand.
                Each row ties a sentence of the mandate to the method that carries it out and the tests that prove it.

                | Rule | The mandate says | Source | Carried out by | Proved by |
                |---|---|---|---|---|
                """);
        for (var rule : rules)
            book.append("| %s | «%s» | %s | `%s` | %s |\n"
                    .formatted(
                            rule.id(),
                            rule.says(),
                            rule.source(),
                            rule.method(),
                            String.join("<br>", proofs.getOrDefault(rule.id(), List.of()))));
        return book.toString();
    }
}
