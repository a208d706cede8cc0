package se.samverka.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import se.samverka.architecture.Sources.Source;
import se.samverka.platform.web.language.Phrase;

/** The message files, the phrases that the code has, and the sources where they are spoken. */
record MessageFiles(List<Source> sources) {

    private static final Path FOLDER = Path.of("src/main/resources/messages");

    static MessageFiles ofMain() {
        return new MessageFiles(Sources.below(Sources.MAIN, ".java", ".jte").all());
    }

    /** @param type the enum's simple name */
    record Constant(String type, String name, String key) {

        /** Whether another file than the enum's own says it, or a constant that is more than a phrase. */
        boolean isSpokenIn(Source source) {
            var file = source.path().getFileName().toString();
            if (file.equals(type + ".java")) return false;
            return type.endsWith("Phrase")
                    ? source.text().contains(type + "." + name)
                    : source.text().matches("(?s).*\\b" + name + "\\b.*");
        }
    }

    Map<String, String> in(String language) {
        var lines = new Properties();
        try (var text = Files.newBufferedReader(FOLDER.resolve(language + ".properties"))) {
            lines.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var all = new TreeMap<String, String>();
        lines.stringPropertyNames().forEach(key -> all.put(key, lines.getProperty(key)));
        return all;
    }

    List<Constant> phrases() {
        var looking = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(
                    org.springframework.beans.factory.annotation.AnnotatedBeanDefinition found) {
                return found.getMetadata().isIndependent();
            }
        };
        looking.addIncludeFilter(new AssignableTypeFilter(Phrase.class));
        return looking.findCandidateComponents("se.samverka").stream()
                .map(found -> type(String.valueOf(found.getBeanClassName())))
                .filter(Class::isEnum)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(constant -> new Constant(
                        constant.getClass().getSimpleName(), ((Enum<?>) constant).name(), ((Phrase) constant).key()))
                .toList();
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }

    /** Pages and what fills them; not made-up meetings, nor the words that a county's files are read by. */
    static boolean isPage(Source source) {
        var path = source.path().toString();
        return Stream.of("/specimens/", "/register/", "/story/", "/example/").noneMatch(path::contains);
    }
}
