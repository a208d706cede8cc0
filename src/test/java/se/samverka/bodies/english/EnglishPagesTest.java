package se.samverka.bodies.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.samverka.cast.Cast;
import se.samverka.cast.StoryTest;
import se.samverka.cast.Visited;

/** Somebody who reads no Swedish meets the start page and the groups, and is told which text holds. */
@StoryTest("2017-09-12T18:00")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnglishPagesTest {

    @Autowired
    ApplicationContext house;

    private Cast cast;

    @BeforeAll
    void somebody_comes_by() {
        cast = Cast.of(house);
    }

    @Test
    void the_start_page_says_who_works_together_and_that_the_swedish_text_holds() {
        assertThat(get("/en").says())
                .startsWith("Region Västmanland and ten municipalities work together")
                .contains("The Swedish text is the one that applies")
                .contains("The groups do not decide. They recommend")
                .contains("Collaboration group on older people Samverkansgruppen äldre")
                .contains("Next meetings 19 Sep 2017 Samverkansgruppen äldre 09:00–12:00");
    }

    @Test
    void a_group_has_its_summary_and_what_is_computed() {
        assertThat(get("/en/organ/aldre").says())
                .contains("Samverkansgruppen äldre Collaboration group on older people")
                .contains("This is a summary. The Swedish text is the one that applies: Samverkansgruppen äldre")
                .contains("Older people often need both hospital care")
                .contains("The group is not a place for decisions.")
                .contains("Mandate The mandate runs until 31 December 2018.")
                .contains("Seats 28 seats, 26 filled")
                .contains("Chair Rut Region (S)")
                .contains("Secretariat Siv Stöd, siv@region.example Secretariat Sten Stöd, sten@region.example")
                .contains("Next meeting Tuesday 19 September 2017, 09:00–12:00");
    }

    @Test
    void every_group_is_in_the_list_by_its_english_name() {
        assertThat(get("/en/organ").says())
                .contains("Groups of elected representatives Collaboration group on older people")
                .contains("Local management group in Köping Lokala ledningsgruppen i Köping")
                .contains("Chief officers’ forum Chefsforum");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en", "/en/organ", "/en/organ/aldre", "/en/logga-in"})
    void an_english_page_is_english_all_around(String path) {
        var page = get(path);
        assertThat(page.html()).contains("<html lang=\"en\">");
        assertThat(page.header("Content-Language")).isEqualTo("en");
        assertThat(page.saysInAll())
                .contains("Skip to the content", "Menu", "Groups and networks", "This page uses no cookies.")
                .contains("Meetings (in Swedish)")
                .doesNotContain("Till innehållet", " Meny ", "Logga in", "Sidan använder inga kakor");
    }

    @ParameterizedTest
    @CsvSource({"/, /en", "/organ, /en/organ", "/organ/aldre, /en/organ/aldre", "/logga-in, /en/logga-in"})
    void each_leads_to_the_other_and_tells_browsers(String swedish, String english) {
        var one = get(swedish);
        var other = get(english);
        assertThat(one.html())
                .contains("<a href=\"" + english + "\" lang=\"en\" hreflang=\"en\">English</a>")
                .containsPattern("<link rel=\"alternate\" hreflang=\"en\" href=\"http://[^\"]*" + english + "\">");
        assertThat(one.html()).contains("<a class=\"language\" href=\"" + english + "\"");
        assertThat(other.html()).contains("<a class=\"language\" href=\"" + swedish + "\"");
        assertThat(one.header("Content-Language")).isEqualTo("sv");
        assertThat(other.html())
                .contains("<a href=\"" + swedish + "\" lang=\"sv\" hreflang=\"sv\">Svenska</a>")
                .containsPattern("<link rel=\"alternate\" hreflang=\"sv\" href=\"http://[^\"]*" + swedish + "\">");
    }

    @Test
    void a_page_without_a_twin_leads_to_the_english_start_page_and_claims_no_twin() {
        assertThat(get("/moten").html())
                .contains("<a href=\"/en\" lang=\"en\" hreflang=\"en\">English</a>")
                .doesNotContain("<link rel=\"alternate\" hreflang", "class=\"language\"");
    }

    @Test
    void what_is_not_there_is_said_in_english() {
        var page = cast.anybody().get("/en/organ/finns-inte");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.says()).contains("There is no such page", "To the start page");
        assertThat(page.html()).contains("href=\"/en\">To the start page");
        assertThat(cast.anybody().get("/en/nonsense").says()).contains("There is no such page");
        assertThat(cast.anybody().get("/nonsense").says()).contains("Sidan finns inte");
    }

    @Test
    void a_renamed_groups_old_english_address_leads_to_the_new_one() {
        var page = cast.anybody().get("/en/organ/kultur");
        assertThat(page.status()).isEqualTo(308);
        assertThat(page.location()).isEqualTo("/en/organ/kultur-idrott");
    }

    @Test
    void no_private_address_is_told_in_english_either() {
        assertThat(get("/en/organ/aldre").html()).doesNotContain("rut@region.example", "kim@koping.example");
    }

    private Visited get(String path) {
        var page = cast.anybody().get(path);
        assertThat(page.status()).as(path).isEqualTo(200);
        return page;
    }
}
