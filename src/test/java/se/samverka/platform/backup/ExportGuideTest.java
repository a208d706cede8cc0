package se.samverka.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samverka.cast.HouseForTests;

/** Nobody is locked in: what is exported is described, field by field, where a stranger finds it. */
class ExportGuideTest {

    private static final Path GUIDE = Path.of("docs/running/export.md");
    private static final Pattern TABLE = Pattern.compile("### `(\\w+)`");
    private static final Pattern FIELD = Pattern.compile("\\| `(\\w+)` \\| ([^|]+) \\| \\S[^|]+ \\|");

    @Test
    void the_guide_says_what_every_exported_field_means() throws Exception {
        List<String> described = described(Files.readAllLines(GUIDE));
        List<String> exported = exported();
        assertThat(exported.stream().filter(field -> !described.contains(field)))
                .as("fields that " + GUIDE + " must say the meaning of, each as a line below its table")
                .isEmpty();
        assertThat(described.stream().filter(field -> !exported.contains(field)))
                .as("fields that are gone from the database, or of another type")
                .isEmpty();
    }

    @Test
    void the_guard_bites_on_a_field_without_a_meaning() {
        assertThat(described(List.of("### `people_person`", "| `id` | uuid | Personens id |", "| `name` | text | |")))
                .containsExactly("people_person.id uuid");
    }

    @Test
    void no_two_tables_wait_for_each_other() throws Exception {
        List<String> filled = new ArrayList<>();
        for (Table table : tables()) {
            filled.add(table.name());
            assertThat(filled).as(table.name()).containsAll(table.refersTo());
        }
        assertThat(filled).hasSizeGreaterThan(40);
    }

    private static List<String> described(List<String> lines) {
        List<String> fields = new ArrayList<>();
        String table = "";
        for (String line : lines) {
            var heading = TABLE.matcher(line);
            if (heading.matches()) table = heading.group(1);
            var field = FIELD.matcher(line);
            if (field.matches() && !table.isEmpty()) fields.add(table + "." + field.group(1) + " " + field.group(2));
        }
        return fields;
    }

    private static List<String> exported() throws SQLException {
        return tables().stream()
                .flatMap(table -> table.columns().stream()
                        .map(column -> table.name() + "." + column.name() + " " + column.type()))
                .toList();
    }

    private static List<Table> tables() throws SQLException {
        try (var connection = HouseForTests.tables().getConnection()) {
            return new Catalogue(connection).tables();
        }
    }
}
