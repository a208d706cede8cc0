package se.samverka.publication.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundsTest {

    @ParameterizedTest
    @CsvSource({
        "samverkansgrupp, samverkan grupp",
        "samverkansgruppernas, samverkan grupp",
        "skolchefsnätverket, skola chef nätverk",
        "socialtjänsten, social tjänst",
        "äldreomsorgen, äldre omsorg",
        "mötesanteckningar, möte anteckning",
        "folkhälsan, folk hälsa",
        "hälsosamtal, hälsa samtal",
        "ohälsa, hälsa",
        "ohälsan, hälsa",
        "barnhälsovård, barn hälsa vård",
        "tjänstepersonsstöd, tjänst person stöd",
        "ordföranderådet, ordförande råd",
        "landstingsstyrelsen, landsting styrelse",
        "utvecklingsstrategin, utveckling strategi",
        "sjukvårdsnämnden, sjuk vård nämnd",
        "uppdragsbeskrivning, uppdrag beskrivning",
        "chefsforum, chef forum",
        "förskolan, skola"
    })
    void a_compound_is_found_by_its_parts(String compound, String parts) {
        assertThat(parts(compound)).containsExactlyElementsOf(WordsTest.stems(parts.split(" ")));
    }

    /** The first word is often a name that no list holds. */
    @ParameterizedTest
    @CsvSource({"kopparbergsgruppen, kopparberg grupp", "mellansjöprojektet, mellansjö projekt"})
    void only_the_first_part_may_be_unknown(String compound, String parts) {
        assertThat(parts(compound)).containsExactlyElementsOf(WordsTest.stems(parts.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "samverkan",
                "forum",
                "kommunikation",
                "behandling",
                "hälsan",
                "grupper",
                "barnen",
                "statistik",
                "lantbruk",
                "regional",
                "a",
                "x1y2"
            })
    void what_is_no_compound_has_no_parts(String word) {
        assertThat(parts(word)).isEmpty();
    }

    private static java.util.List<String> parts(String word) {
        return Words.swedish().in(word).getFirst().parts();
    }
}
