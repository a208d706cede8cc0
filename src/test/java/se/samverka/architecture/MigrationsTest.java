package se.samverka.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What has landed in somebody's database is never edited: a change is a new migration. */
class MigrationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    private static final Path LANDED = Path.of("src/test/resources/migrations.sha256");

    @Test
    void no_landed_migration_is_edited_or_gone() throws IOException {
        var now = fingerprints();
        var landed = landed();

        assertThat(now).containsAllEntriesOf(landed);
        assertThat(now.keySet())
                .as("new migrations are written into " + LANDED + ": commit it")
                .isEqualTo(keep(now, landed).keySet());
    }

    @Test
    void the_guard_bites_on_an_edited_one() {
        assertThat(fingerprint("create table a (b int)")).isNotEqualTo(fingerprint("create table a (b bigint)"));
    }

    @Test
    void a_migration_names_its_module() {
        assertThat(fingerprints().keySet())
                .allMatch(
                        name -> name.matches(
                                "V\\d{12}__(platform|desk|publication|county|bodies|people|rounds|nominations|meetings)_[a-z_]+\\.sql"));
    }

    private static Map<String, String> landed() throws IOException {
        if (!Files.exists(LANDED)) return Map.of();
        return Files.readAllLines(LANDED).stream()
                .map(line -> line.split("  "))
                .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0]));
    }

    private static Map<String, String> keep(Map<String, String> now, Map<String, String> landed) throws IOException {
        if (!now.keySet().equals(landed.keySet()))
            Files.writeString(
                    LANDED,
                    now.entrySet().stream()
                            .map(e -> e.getValue() + "  " + e.getKey() + "\n")
                            .collect(Collectors.joining()));
        return landed;
    }

    private static Map<String, String> fingerprints() {
        return Sources.below(FOLDER, ".sql").all().stream()
                .collect(Collectors.toMap(
                        source -> source.path().getFileName().toString(),
                        source -> fingerprint(source.text()),
                        (a, b) -> a,
                        TreeMap::new));
    }

    private static String fingerprint(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
