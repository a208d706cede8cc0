package se.samverka.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A query read as a stream keeps its connection until the stream is closed.
 *
 * <p>Ten readers of such a page, and nobody reaches the database.
 */
class OpenQueriesTest {

    /** A whole statement from its SQL to its semicolon, read as a stream without a list between. */
    private static final Pattern LEFT_OPEN = Pattern.compile(
            "\\.sql\\((?:(?!;|\\.list\\(\\)|\\.set\\(\\)).)*?\\.query\\((?:(?!;|\\.list\\(\\)|\\.set\\(\\)).)*?\\)\\s*\\.stream\\(\\)",
            Pattern.DOTALL);

    @Test
    void no_query_is_read_as_a_stream() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).filter(OpenQueriesTest::leavesOpen))
                    .isEmpty();
        }
    }

    @Test
    void one_that_is_would_be_found() {
        assertThat(LEFT_OPEN
                        .matcher("db.sql(\"select 1\").query((row, n) -> one(row))\n  .stream().toList();")
                        .find())
                .isTrue();
        assertThat(LEFT_OPEN
                        .matcher("db.sql(\"select 1\").query((row, n) -> one(row)).list().stream();")
                        .find())
                .isFalse();
        assertThat(LEFT_OPEN
                        .matcher("db.sql(A).query(B).list(); other.stream();")
                        .find())
                .isFalse();
    }

    private static boolean leavesOpen(Path file) {
        try {
            return LEFT_OPEN.matcher(Files.readString(file)).find();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
