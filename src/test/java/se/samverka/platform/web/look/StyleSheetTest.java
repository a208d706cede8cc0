package se.samverka.platform.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StyleSheetTest {

    private static final Path MAIN = Path.of("src/main");
    private static final String STYLES = Asset.STYLES.content();

    @Test
    void its_address_changes_when_it_does() {
        assertThat(Asset.STYLES.address()).matches("/css/samverka\\.css\\?v=[0-9a-f]{8}");
        assertThat(Asset.ICONS.address()).isNotEqualTo(Asset.STYLES.address());
    }

    @Test
    void every_part_is_in_it() throws IOException {
        try (Stream<Path> parts = Files.list(MAIN.resolve("resources/static/css"))) {
            assertThat(parts).allSatisfy(part -> assertThat(STYLES).contains(Files.readString(part)));
        }
    }

    @Test
    void it_fetches_nothing_from_elsewhere() {
        assertThat(STYLES).doesNotContain("http:").doesNotContain("https:").doesNotContain("@import");
        Pattern.compile("url\\(\"(/fonts/[^\"]+)\"\\)")
                .matcher(STYLES)
                .results()
                .forEach(found -> assertThat(MAIN.resolve("resources/static" + found.group(1)))
                        .exists());
    }

    @Test
    void a_property_that_is_used_is_given() {
        var given = new TreeSet<>(found(STYLES, "(--[a-z0-9-]+):"));
        given.addAll(List.of("--county-1", "--county-2")); // from the county's own colours
        assertThat(given).containsAll(found(STYLES, "var\\((--[a-z0-9-]+)"));
    }

    /** An icon that is not drawn is a hole in the page. */
    @Test
    void every_icon_that_a_template_names_is_drawn() throws IOException {
        var drawn = found(Asset.ICONS.content(), "<symbol id=\"([a-z0-9-]+)\"");
        try (Stream<Path> files = Files.walk(MAIN.resolve("java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".jte")))
                    .allSatisfy(template -> assertThat(drawn)
                            .containsAll(found(Files.readString(template), "look\\.icon\\(name = \"([a-z0-9-]+)\"")));
        }
    }

    /** A sheet that becomes a PDF carries its own style; no browser ever sees it. */
    private static boolean isBrowsed(Path file) {
        return file.toString().endsWith(".jte") && !file.toString().endsWith("sheetPaper.jte");
    }

    @Test
    void no_template_holds_a_style_or_a_script_of_its_own() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN.resolve("java"))) {
            assertThat(files.filter(file -> isBrowsed(file)))
                    .allSatisfy(template -> assertThat(Files.readString(template))
                            .doesNotContainPattern("\\sstyle=")
                            .doesNotContainPattern("<style")
                            .doesNotContainPattern("\\son[a-z]+=\""));
        }
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .distinct()
                .toList();
    }
}
