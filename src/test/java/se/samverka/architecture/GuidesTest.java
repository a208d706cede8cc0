package se.samverka.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The guides lead only to what is there, and each picture is told in words. */
class GuidesTest {

    private static final Path DOCS = Path.of("docs");
    private static final Path PICTURES = DOCS.resolve("using/bilder");
    private static final Pattern LINK = Pattern.compile("(!?)\\[([^\\]]*)]\\(([^)#:]+)(?:#[^)]*)?\\)");

    @Test
    void what_a_guide_links_to_is_there() throws IOException {
        assertThat(guides())
                .allSatisfy(guide -> assertThat(links(Files.readString(guide)))
                        .allSatisfy(link -> assertThat(guide.resolveSibling(link.group(3)))
                                .as("%s", guide)
                                .exists()));
    }

    @Test
    void a_picture_is_told_in_words() throws IOException {
        assertThat(guides())
                .allSatisfy(guide -> assertThat(untold(Files.readString(guide)))
                        .as("%s", guide)
                        .isEmpty());
    }

    @Test
    void every_picture_stands_in_a_guide() throws IOException {
        var shown = guides().stream()
                .flatMap(guide -> links(read(guide)).stream()
                        .map(link -> guide.resolveSibling(link.group(3)).normalize()))
                .toList();
        try (var pictures = Files.list(PICTURES)) {
            assertThat(pictures).isNotEmpty().isSubsetOf(shown);
        }
    }

    @Test
    void a_link_to_nothing_and_a_picture_without_words_would_be_seen() {
        assertThat(links("se [här](borta.md#där) och [dit](https://samverka.example)"))
                .extracting(link -> link.group(3))
                .containsExactly("borta.md");
        assertThat(untold("![](bilder/a.png) ![Sidan](bilder/b.png)")).containsExactly("bilder/a.png");
    }

    private static List<Path> guides() throws IOException {
        try (var all = Files.walk(DOCS)) {
            return all.filter(file -> file.toString().endsWith(".md")).toList();
        }
    }

    private static List<MatchResult> links(String text) {
        return LINK.matcher(text).results().toList();
    }

    private static List<String> untold(String text) {
        return links(text).stream()
                .filter(link -> !link.group(1).isEmpty() && link.group(2).length() < 5)
                .map(link -> link.group(3))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
