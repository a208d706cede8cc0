package se.samverka.platform.countyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountyFileTest {

    @TempDir
    Path folder;

    private final Mistakes mistakes = new Mistakes();

    @Test
    void a_key_that_nobody_knows_is_told_with_its_line_and_the_nearest_key() {
        read("namn: Västmanland\nansvrig: Regionen\n", fields -> {
            fields.text("namn");
            fields.findText("ansvarig");
        });
        assertThat(mistakes.sentences())
                .containsExactly(
                        "lan.yaml, rad 2: \"ansvrig\" är ingen nyckel här. Menade du \"ansvarig\"? Här kan stå: namn, ansvarig.");
    }

    @Test
    void a_key_that_is_missing_is_told_with_what_to_write() {
        read("namn: Västmanland\n", fields -> {
            fields.text("namn");
            fields.text("ansvarig");
        });
        assertThat(mistakes.sentences())
                .containsExactly(
                        "lan.yaml, rad 1: \"ansvarig\" saknas. Lägg till en rad som börjar med \"ansvarig:\".");
    }

    @Test
    void a_key_that_stands_twice_is_told() {
        read("namn: Västmanland\nnamn: Värmland\n", fields -> fields.text("namn"));
        assertThat(mistakes.sentences())
                .containsExactly("lan.yaml, rad 2: \"namn\" står två gånger. Ta bort den ena raden.");
    }

    @Test
    void a_date_of_another_form_is_told_with_the_right_form() {
        read("från: 31 december 2018\n", fields -> fields.date("från"));
        assertThat(mistakes.sentences())
                .containsExactly("lan.yaml, rad 1: \"31 december 2018\" är inget datum. Skriv som 2018-12-31.");
    }

    @Test
    void a_day_that_the_calendar_lacks_is_no_date() {
        read("från: 2017-02-29\n", fields -> fields.date("från"));
        assertThat(mistakes.sentences()).hasSize(1).first().asString().contains("2017-02-29", "inget datum");
    }

    @Test
    void a_word_that_is_none_of_the_choices_is_told_with_all_of_them() {
        Choices<Integer> sides = Choices.of("varje-kommun", 1).or("regionen", 2).or("oppositionen", 3);
        read("utses av: varje-komun\n", fields -> fields.choice("utses av", sides));
        assertThat(mistakes.sentences())
                .containsExactly(
                        "lan.yaml, rad 1: \"varje-komun\" finns inte. Skriv en av: varje-kommun, regionen, oppositionen. Menade du \"varje-kommun\"?");
    }

    @Test
    void a_value_where_a_list_belongs_is_told() {
        read("partier: S\n", fields -> fields.groups("partier"));
        assertThat(mistakes.sentences())
                .containsExactly(
                        "lan.yaml, rad 1: \"partier\" ska vara en lista. Börja varje rad i den med ett streck.");
    }

    @Test
    void a_list_where_a_value_belongs_is_told() {
        read("namn:\n  - Västmanland\n", fields -> fields.text("namn"));
        assertThat(mistakes.sentences())
                .containsExactly(
                        "lan.yaml, rad 2: \"namn\" ska vara ett ord eller en mening, inte en lista eller flera rader med nycklar.");
    }

    @Test
    void a_key_without_a_value_is_told() {
        read("namn:\n", fields -> fields.text("namn"));
        assertThat(mistakes.sentences())
                .containsExactly(
                        "lan.yaml, rad 1: \"namn\" är tom. Skriv ett värde efter kolonet, eller ta bort raden.");
    }

    @Test
    void words_where_a_number_belongs_are_told() {
        read("antal: tre\n", fields -> fields.value("antal").number());
        assertThat(mistakes.sentences())
                .containsExactly("lan.yaml, rad 1: \"tre\" är inget heltal. Skriv med siffror, till exempel 14.");
    }

    @Test
    void a_yes_that_is_neither_yes_nor_no_is_told() {
        read("exempel: kanske\n", fields -> fields.yes("exempel"));
        assertThat(mistakes.sentences())
                .containsExactly("lan.yaml, rad 1: \"kanske\" finns inte. Skriv en av: ja, nej.");
    }

    @Test
    void unknown_is_a_word_of_its_own() {
        read("från: okänt\n", fields -> {
            assertThat(fields.saysUnknown("från")).isTrue();
            assertThat(fields.known("från")).isEmpty();
        });
        assertThat(mistakes.count()).isZero();
    }

    @Test
    void a_code_keeps_its_noughts() {
        read("kolada: 0019\n", fields -> assertThat(fields.text("kolada")).isEqualTo("0019"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"namn: \"Västmanland", "namn: a\n\tort: b", "namn: a: b", "a: [1, 2", "a: *saknas"})
    void a_file_that_cannot_be_read_is_told_with_its_line(String text) {
        read(text, Fields::nothingElse);
        assertThat(mistakes.sentences()).hasSize(1).first().asString().matches("lan.yaml, rad [12]: Raden går inte .*");
    }

    @Test
    void an_empty_file_is_told() {
        read("# bara en kommentar\n", Fields::nothingElse);
        assertThat(mistakes.sentences()).containsExactly("lan.yaml: Filen är tom. Fyll i den eller ta bort den.");
    }

    @Test
    void the_mark_that_some_editors_put_first_is_no_mistake() {
        read(
                "\uFEFFnamn: Västmanland\n",
                fields -> assertThat(fields.text("namn")).isEqualTo("Västmanland"));
        assertThat(mistakes.count()).isZero();
    }

    @Test
    void a_county_that_is_missing_is_told_with_its_neighbours() throws IOException {
        Files.createDirectory(folder.resolve("vastmanland"));
        Files.createDirectory(folder.resolve("varmland"));
        assertThatThrownBy(() -> CountyFolder.at(folder.resolve("vastmanlnd")))
                .isInstanceOf(CountyFileMistakes.class)
                .hasMessageStartingWith("Länet \"vastmanlnd\" finns inte. Menade du \"vastmanland\"?")
                .hasMessageContaining("varmland, vastmanland");
    }

    @Test
    void all_mistakes_are_told_at_once_in_the_order_of_files_and_lines() {
        mistakes.add("organ/b.yaml", 2, "fel");
        mistakes.add("organ/a.yaml", 14, "fel");
        mistakes.add("organ/a.yaml", 3, "fel");
        mistakes.add("organ/a.yaml", 3, "fel");
        assertThatThrownBy(mistakes::stopIfAny)
                .hasMessage("organ/a.yaml, rad 3: fel\norgan/a.yaml, rad 14: fel\norgan/b.yaml, rad 2: fel");
    }

    private void read(String text, Consumer<Fields> reading) {
        Path path = folder.resolve("lan.yaml");
        try {
            Files.write(path, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
        new CountyFile("lan.yaml", path).fields(mistakes).ifPresent(fields -> {
            reading.accept(fields);
            fields.nothingElse();
        });
    }
}
