package se.samverka.bodies.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverka.county.register.CountyOnDisk;
import se.samverka.platform.countyfile.CountyFolder;
import se.samverka.platform.countyfile.FolderCopy;
import se.samverka.platform.countyfile.Mistakes;

class BodyMistakesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void a_county_without_mistakes() throws IOException {
        FolderCopy.of("vastmanland", folder);
        assertThat(mistakes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "utses av: varje-kommun | utses av: varje-komun | \"varje-komun\" finns inte. Skriv en av: varje-kommun, regionen, oppositionen, region, arboga",
                "utses av: varje-kommun | utses av: nroberg | Menade du \"norberg\"?",
                "skikt: förtroendevalda | skikt: politiker | \"politiker\" finns inte. Skriv en av: beslutar, förtroendevalda, chefer, lokalt.",
                "juridisk form: samverkansgrupp | juridisk form: samvrkansgrupp | Menade du \"samverkansgrupp\"?",
                "värd: region | värd: regionenn | \"regionenn\" finns inte. Skriv en av: region, arboga",
                "startar: 2017-01-01 | startar: 1 januari 2017 | \"1 januari 2017\" är inget datum. Skriv som 2018-12-31.",
                "på prov: ja | på prov: sant | \"sant\" finns inte. Skriv en av: ja, nej.",
                "arbete: [synpunkter] | arbete: [synpunkt] | \"synpunkt\" finns inte. Skriv en av: samverkansfrågor, synpunkter, lärande, verksamhetsplan, förankring, överenskommelser, uppdrag. Menade du \"synpunkter\"?",
                "antal: 3 | antal: tre | \"tre\" är inget heltal.",
                "antal: 3 | antal: -3 | Antalet platser kan inte vara -3.",
                "ersättare: personliga | ersättare: personlig | Menade du \"personliga\"?",
                "organ: regionstyrelsen | organ: landstingsstyrelse | \"landstingsstyrelse\" finns inte.",
                "roll: tjänstepersonsstöd | roll: stöd | \"stöd\" finns inte. Skriv en av: tjänstepersonsstöd, sammankallande, koordinator.",
                "ändamål: | andamål: | \"andamål\" är ingen nyckel här. Menade du \"ändamål\"?"
            })
    void a_slip_in_a_bodys_file_is_told_with_its_line(String from, String to, String sentence) throws IOException {
        change("organ/aldre.yaml", from, to);
        int line = lineOf("organ/aldre.yaml", to);
        assertThat(mistakes())
                .anySatisfy(mistake -> assertThat(mistake)
                        .startsWith("organ/aldre.yaml, rad " + line + ": ")
                        .contains(sentence));
    }

    @Test
    void a_name_in_english_without_a_summary_is_told() throws IOException {
        change("organ/aldre.yaml", "sammanfattning:", "samanfattning:");
        int line = lineOf("organ/aldre.yaml", "samanfattning:");
        assertThat(mistakes())
                .anySatisfy(mistake -> assertThat(mistake)
                        .startsWith("organ/aldre.yaml, rad " + line + ": ")
                        .contains("Menade du \"sammanfattning\"?"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ordförande utses av: regionen | ordförande växlar varje år: { första året: 2017, sidor: [regionen] } | Skriv minst två sidor som turas om, till exempel \"sidor: [regionen, kommunerna]\".",
                "ordförande utses av: regionen | ordförande växlar varje år: { första året: 2017, sidor: [regionen, komunerna] } | \"komunerna\" finns inte. Skriv en av: regionen, kommunerna",
                "ordförande utses av: regionen | ordförande växlar varje år: { första året: 2017, sidor: [regionen, kommunerna] } | Ordförandeskapet kan inte både växla och utses av samma sida."
            })
    void a_slip_in_who_leads_in_turn_is_told(String from, String to, String sentence) throws IOException {
        change("organ/aldre.yaml", from, to);
        assertThat(mistakes()).anySatisfy(mistake -> assertThat(mistake).contains(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "befattning: kommundirektor | befattning: kommunchef | Befattningen \"kommunchef\" finns inte. Lägg till den under \"befattningar\".",
                "från sidan: varje-kommun | från sidan: regionen | Befattningen \"kommundirektor\" har en annan sida. Skriv samma i \"utses av\" som i \"från sidan\".",
                "antal: 1 | antal: 2 | En befattning ger en plats i varje organisation. Skriv \"antal: 1\"."
            })
    void a_seat_that_does_not_fit_its_office_is_told(String from, String to, String sentence) throws IOException {
        Files.copy(
                Path.of("src/test/resources/invented-counties/genom-befattning/organ/kommundirektorer.yaml"),
                folder.resolve("organ/kommundirektorer.yaml"));
        assertThat(mistakes()).isEmpty();
        change("organ/kommundirektorer.yaml", from, to);
        assertThat(mistakes())
                .anySatisfy(mistake -> assertThat(mistake)
                        .startsWith("organ/kommundirektorer.yaml, rad ")
                        .contains(sentence));
    }

    @Test
    void a_body_that_nobody_keeps_the_papers_of_is_told_by_its_name() throws IOException {
        change("organ/aldre.yaml", "värd: region\n", "");
        assertThat(mistakes())
                .containsExactly("organ/aldre.yaml, rad 1: \"värd\" saknas. Skriv vilken organisation som diarieför och"
                        + " arkiverar handlingarna för Samverkansgruppen äldre, till exempel \"värd: region\".");
    }

    @Test
    void of_a_file_for_each_municipality_each_body_is_told() throws IOException {
        change("organ/lokal.yaml", "värd: \"{kommunen}\"\n", "");
        assertThat(mistakes())
                .hasSize(10)
                .anyMatch(told -> told.contains("handlingarna för Lokala ledningsgruppen i Arboga,"));
    }

    @Test
    void a_charter_without_a_seat_formula_is_told() throws IOException {
        change("organ/socialchefer.yaml", "    platser:\n      - utses av: varje-kommun\n        antal: 1\n", "");
        assertThat(mistakes())
                .containsExactly(
                        "organ/socialchefer.yaml, rad " + lineOf("organ/socialchefer.yaml", "från: 2017-01-01")
                                + ": \"platser\" saknas. Lägg till \"platser:\" med en rad för varje, eller skriv \"platser: okänt\".");
    }

    @Test
    void two_charters_at_once_are_told() throws IOException {
        change("organ/chefsforum.yaml", "till: 2018-12-31", "till: 2019-06-30");
        assertThat(mistakes())
                .containsExactly(
                        "organ/chefsforum.yaml, rad " + lineOf("organ/chefsforum.yaml", "från: 2019-01-01")
                                + ": Uppdraget från 2019-01-01 gäller samtidigt som det från 2017-01-01. Skriv \"till\" så att det ena slutar dagen innan det andra börjar.");
    }

    @Test
    void a_charter_of_unknown_beginning_is_told() throws IOException {
        change("organ/socialchefer.yaml", "  - från: 2017-01-01\n", "  - från: okänt\n");
        assertThat(mistakes()).singleElement().asString().contains("Skriv från vilken dag uppdraget gäller");
    }

    @Test
    void an_address_that_names_a_page_is_told() throws IOException {
        Files.move(folder.resolve("organ/socialchefer.yaml"), folder.resolve("organ/skiss.yaml"));
        assertThat(mistakes())
                .containsExactly("organ/skiss.yaml: Adressen \"skiss\" är upptagen av en sida. Byt namn på filen.");
    }

    @Test
    void an_address_with_foreign_letters_is_told() throws IOException {
        Files.move(folder.resolve("organ/socialchefer.yaml"), folder.resolve("organ/Socialchefer.yaml"));
        assertThat(mistakes()).singleElement().asString().contains("får bara ha små bokstäver a–z");
    }

    @Test
    void a_former_address_that_leads_elsewhere_is_told() throws IOException {
        change("organ/kultur-idrott.yaml", "  - kultur\n", "  - aldre\n");
        assertThat(mistakes())
                .containsExactly("organ/kultur-idrott.yaml, rad " + lineOf("organ/kultur-idrott.yaml", "  - aldre")
                        + ": Adressen \"aldre\" används redan. En adress återanvänds aldrig: välj en annan.");
    }

    @Test
    void an_address_that_two_files_give_is_told() throws IOException {
        Files.copy(folder.resolve("organ/socialchefer.yaml"), folder.resolve("organ/lokal-sala.yaml"));
        assertThat(mistakes()).anyMatch(mistake -> mistake.contains("Adressen \"lokal-sala\" används redan"));
    }

    @Test
    void names_out_of_order_are_told() throws IOException {
        change("organ/kultur-idrott.yaml", "    från: 2016-09-23\n", "");
        assertThat(mistakes())
                .singleElement()
                .asString()
                .contains("Namnet \"Samverkansgruppen kultur/idrott\" behöver ett senare \"från\"");
    }

    @Test
    void a_mistake_in_a_file_for_every_municipality_is_told_once() throws IOException {
        change("organ/lokal.yaml", "skikt: lokalt", "skikt: lokal");
        assertThat(mistakes())
                .singleElement()
                .asString()
                .contains("organ/lokal.yaml, rad")
                .contains("\"lokalt\"?");
    }

    @Test
    void a_file_with_another_ending_is_told() throws IOException {
        Files.move(folder.resolve("organ/socialchefer.yaml"), folder.resolve("organ/socialchefer.yml"));
        assertThat(mistakes())
                .containsExactly(
                        "organ/socialchefer.yml: Filen läses inte. Byt ändelse till .yaml, eller ta bort den.");
    }

    @Test
    void mistakes_in_several_bodies_are_told_at_once() throws IOException {
        change("organ/aldre.yaml", "på prov: ja", "på prov: kanske");
        change("organ/barn-unga.yaml", "skikt: förtroendevalda", "skikt: förtroendevald");
        change("organ/srb.yaml", "slag: beredning\n", "");
        assertThat(mistakes()).hasSize(3);
    }

    private List<String> mistakes() {
        Mistakes mistakes = new Mistakes();
        new BodyFolder()
                .check(
                        CountyFolder.at(folder),
                        CountyOnDisk.of("vastmanland").organisations(LocalDate.of(2017, 1, 1)),
                        mistakes);
        return mistakes.sentences();
    }

    private void change(String file, String from, String to) throws IOException {
        FolderCopy.change(folder.resolve(file), from, to);
    }

    private int lineOf(String file, String words) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(file));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(words)) return i + 1;
        }
        throw new AssertionError(words);
    }
}
