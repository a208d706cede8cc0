package se.samverka.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SizesTest {

    @TempDir
    Path code;

    @Test
    void no_type_of_ours_is_over_300_lines_and_no_folder_over_25_files() throws Exception {
        assertThat(Sizes.of(Path.of("src/main/java")).broken()).isEmpty();
    }

    @Test
    void a_type_of_301_lines_is_found() throws Exception {
        Files.writeString(code.resolve("Long.java"), "class Long {\n" + "\n".repeat(299) + "}\n");
        assertThat(Sizes.of(code).broken()).singleElement().asString().contains("Long.java har 301 rader");
    }

    @Test
    void a_folder_of_26_files_is_found() throws Exception {
        for (int number = 0; number < 26; number++)
            Files.writeString(code.resolve("Seat%d.java".formatted(number)), "class Seat%d {}".formatted(number));
        assertThat(Sizes.of(code).broken()).singleElement().asString().contains("har 26 filer");
    }

    @Test
    void lines_are_counted_from_the_result_to_the_last_brace() throws Exception {
        Files.writeString(code.resolve("Seat.java"), """
                public final class Seat {
                    /** Says so. */
                    @Deprecated
                    int number() {
                        return 1;
                    }
                }
                """);
        assertThat(Sizes.of(code).figures(7))
                .anySatisfy(
                        line -> assertThat(line).startsWith("Metoder       1").contains("median 3"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("Typer         1").contains("median 7"));
    }
}
