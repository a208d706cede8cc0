package se.samverka.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A form that acts carries a key, so that it acts once however often it is sent. */
class FormsTest {

    private static final Path MAIN = Path.of("src/main/java/se/samverka");
    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*method=\"post\"[^>]*>.*?</form>", Pattern.DOTALL);
    /** Signing in and out comes to the same however often it is done. */
    private static final Set<String> AT_THE_DOOR =
            Set.of("platform/web/layout.jte", "platform/doors/signIn.jte", "platform/doors/enter.jte");

    @Test
    void every_form_that_acts_carries_a_key() throws IOException {
        try (var files = Files.walk(MAIN)) {
            var templates = files.filter(FormsTest::isGuarded).toList();
            assertThat(templates.stream().flatMap(FormsTest::keyless)).isEmpty();
            assertThat(templates.stream().flatMap(file -> forms(text(file)).stream()))
                    .hasSizeGreaterThan(30);
        }
    }

    @Test
    void the_guard_bites_on_a_form_without_one() {
        assertThat(forms("<form action=\"/x\" method=\"post\"><button>Spara</button></form>"))
                .noneMatch(FormsTest::hasKey);
    }

    private static boolean isGuarded(Path file) {
        var name = MAIN.relativize(file).toString();
        return name.endsWith(".jte") && !name.contains("/specimens/") && !AT_THE_DOOR.contains(name);
    }

    private static Stream<String> keyless(Path file) {
        return forms(text(file)).stream().filter(form -> !hasKey(form)).map(form -> file + ": " + form);
    }

    private static boolean hasKey(String form) {
        return form.contains("@template.platform.web.form.once()");
    }

    private static List<String> forms(String template) {
        return FORM.matcher(template).results().map(found -> found.group()).toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
