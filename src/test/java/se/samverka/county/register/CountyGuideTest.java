package se.samverka.county.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide for officials tells of every key that the counties use. */
class CountyGuideTest {

    private static final Pattern KEY = Pattern.compile("(?m)^[ -]*([a-zåäö][a-zåäö -]*):(?: |$)");

    @Test
    void every_key_in_the_counties_is_told_in_the_guide() throws IOException {
        String guide = Files.readString(Path.of("docs/running/lansdata.md"));
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("counties"))) {
            files.filter(CountyGuideTest::isCountyFile).forEach(file -> keys.addAll(keysIn(file)));
        }
        assertThat(keys).hasSizeGreaterThan(50);
        assertThat(keys).filteredOn(key -> !guide.contains("`" + key)).containsOnly("skinnskatteberg");
    }

    private static boolean isCountyFile(Path file) {
        return file.toString().endsWith(".yaml") && !file.toString().contains("story");
    }

    private static Set<String> keysIn(Path file) {
        try {
            Set<String> keys = new TreeSet<>();
            KEY.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
            return keys;
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
