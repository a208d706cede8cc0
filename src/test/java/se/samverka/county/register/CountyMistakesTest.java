package se.samverka.county.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverka.platform.countyfile.CountyFolder;
import se.samverka.platform.countyfile.FolderCopy;
import se.samverka.platform.countyfile.Mistakes;

class CountyMistakesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void a_county_without_mistakes() throws IOException {
        FolderCopy.of("vastmanland", folder);
        assertThat(mistakes()).isEmpty();
    }

    @Test
    void a_colour_too_pale_to_read_is_told() throws IOException {
        change("lan.yaml", "#5B3F8F", "#BBBBBB");
        assertThat(mistakes())
                .singleElement()
                .asString()
                .startsWith("lan.yaml, rad ")
                .contains("Färgen #BBBBBB har kontrasten 1,9 mot vitt. Välj en mörkare");
    }

    @Test
    void what_is_no_colour_is_told() throws IOException {
        change("lan.yaml", "\"#5B3F8F\"", "lila");
        assertThat(mistakes()).singleElement().asString().contains("\"lila\" är ingen färg. Skriv som \"#0B5566\"");
    }

    @Test
    void a_search_word_that_stands_alone_is_told() throws IOException {
        change("lan.yaml", "chefsforum, ledningsforum", "chefsforum");
        assertThat(mistakes()).singleElement().asString().contains("\"chefsforum\" står ensamt. Skriv minst två namn");
    }

    @Test
    void a_party_that_is_not_among_the_parties_is_told() throws IOException {
        change("lan.yaml", "{ S: 30, M: 17", "{ S: 30, X: 17");
        assertThat(mistakes())
                .singleElement()
                .asString()
                .contains("\"X\" finns inte. Skriv en av: S, M, SD, V, L, C, MP, KD.");
    }

    @Test
    void a_term_without_its_boards_is_told() throws IOException {
        change("lan.yaml", "    nämnder: { från: 2019-01-01, till: 2022-12-31 }\n", "");
        assertThat(mistakes()).singleElement().asString().contains("\"nämnder\" saknas. Skriv \"nämnder: {");
    }

    @Test
    void a_number_that_checks_wrongly_is_told() throws IOException {
        change("organisationer.yaml", "212000-2072", "212000-2073");
        assertThat(mistakes())
                .singleElement()
                .asString()
                .contains("\"212000-2073\" är inget organisationsnummer. Skriv som 212000-2072");
    }

    @Test
    void a_key_with_foreign_letters_is_told() throws IOException {
        change("organisationer.yaml", "nyckel: koping", "nyckel: köping");
        assertThat(mistakes()).singleElement().asString().contains("Nyckeln \"köping\" får bara ha små bokstäver a–z");
    }

    @Test
    void a_key_that_stands_twice_and_one_that_is_taken_are_told() throws IOException {
        change("organisationer.yaml", "nyckel: koping", "nyckel: kungsor");
        change("organisationer.yaml", "nyckel: sala", "nyckel: oppositionen");
        assertThat(mistakes()).hasSize(2);
        assertThat(mistakes().getFirst()).contains("\"kungsor\" står två gånger");
        assertThat(mistakes().getLast()).contains("\"oppositionen\" är upptagen");
    }

    @Test
    void two_names_at_once_are_told() throws IOException {
        change("organisationer.yaml", "till: 2016-12-31", "till: 2017-03-31");
        assertThat(mistakes())
                .singleElement()
                .asString()
                .contains("Namnet \"Region Västmanland\" gäller samtidigt som \"Landstinget Västmanland\"");
    }

    @Test
    void a_county_without_a_region_is_told() throws IOException {
        change("organisationer.yaml", "slag: region", "slag: extern");
        assertThat(mistakes()).singleElement().asString().contains("Ingen region finns med");
    }

    @Test
    void a_text_that_is_missing_and_one_that_nobody_shows_are_told() throws IOException {
        Files.move(folder.resolve("texter/kontakt.md"), folder.resolve("texter/kontakter.md"));
        assertThat(mistakes())
                .containsExactly(
                        "texter/kontakt.md: Filen saknas. Kopiera den från ett annat län och ändra i den.",
                        "texter/kontakter.md: Ingen sida visar den texten. Texterna heter: om-samverkan, kontakt, personuppgifter, tillganglighet, in-english.");
    }

    @Test
    void a_folder_without_its_two_files_is_told_about_both() throws IOException {
        Files.delete(folder.resolve("lan.yaml"));
        assertThat(mistakes())
                .containsExactly("lan.yaml: Filen saknas. Kopiera den från ett annat län och ändra i den.");
    }

    @Test
    void mistakes_in_several_files_are_told_at_once() throws IOException {
        change("lan.yaml", "dag: 2014-09-14", "dag: 14 september 2014");
        change("organisationer.yaml", "slag: region", "slag: regjon");
        assertThat(mistakes()).hasSize(2);
        assertThat(mistakes().getFirst()).startsWith("lan.yaml, rad ");
        assertThat(mistakes().getLast()).startsWith("organisationer.yaml, rad ").contains("Menade du \"region\"?");
    }

    private List<String> mistakes() {
        Mistakes mistakes = new Mistakes();
        CountyReader.read(CountyFolder.at(folder), mistakes);
        return mistakes.sentences();
    }

    private void change(String file, String from, String to) throws IOException {
        FolderCopy.change(folder.resolve(file), from, to);
    }
}
