package se.samverka.people.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverka.cast.Cast;
import se.samverka.cast.StoryTest;
import se.samverka.platform.mail.demo.DeliveredLetter;

/** Each appointed person is told in the first letter, and in no other, what is held, from whom, why and how long. */
@StoryTest("2017-09-12T16:00")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstLetterTest {

    private static final String HELD = "Det här sparar vi om dig";
    private static final String FIA = "fia@fagersta.example";

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient db;

    private Cast cast;

    @BeforeAll
    void a_new_member_is_appointed_before_the_notice() {
        cast = Cast.of(house);
        cast.does(
                "sten@region.example",
                "/organ/aldre/utse?som=ledamot&plats=2",
                Map.of(
                        "namn", "Fia Fagersta",
                        "epost", FIA,
                        "telefon", "070-1234567",
                        "organisation", "fagersta",
                        "parti", "S",
                        "fran", "2017-09-12",
                        "till", "2018-12-31"));
    }

    @Test
    @Order(1)
    void a_letter_with_a_sign_in_link_says_no_more_than_that() {
        cast.anybody().post("/logga-in", Map.of("epost", FIA));
        cast.work();
        assertThat(cast.newest(FIA).text()).doesNotContainIgnoringCase(HELD);
    }

    @Test
    @Order(2)
    void the_first_letter_says_what_is_held_from_whom_why_and_how_long() {
        cast.does(
                "sten@region.example", "/organ/aldre/moten/2017-09-19/kallelse", Map.of("skal", "Väntade på papper."));
        assertThat(call(FIA).text().replaceAll("\\s+", " "))
                .containsIgnoringCase(HELD)
                .contains("Ditt namn, ditt uppdrag, ditt parti och hur du nås har vi fått av Fagersta kommun.")
                .contains("för att kunna kalla dig, och för att alla ska kunna se vilka som sitter i grupperna")
                .contains("E-post och telefon ser bara den som ger stöd till gruppen och systemförvaltaren.")
                .contains("E-post och telefon gallras 3 månader efter det sista uppdraget.")
                .contains("Vem som har haft vilket uppdrag bevaras.")
                .contains("Region Västmanland tillsammans med länets kommuner ansvarar för uppgifterna.")
                .contains("/personuppgifter");
        assertThat(call(FIA).html()).contains(HELD, "/personuppgifter");
    }

    @Test
    @Order(3)
    void who_has_been_told_before_is_not_told_again() {
        assertThat(call("kim@koping.example").text()).doesNotContainIgnoringCase(HELD);
        assertThat(db.sql("""
                        select count(*) from platform_letter l join people_person p on p.id = l.person
                        where p.email = 'kim@koping.example' and l.blocks::text like '%Det här sparar vi om dig%'
                        """).query(Integer.class).single())
                .as("long ago, once")
                .isEqualTo(1);
    }

    @Test
    @Order(4)
    void the_second_letter_says_nothing_of_it() {
        cast.at("2017-09-12T17:30");
        cast.does(
                "sten@region.example",
                "/organ/aldre/moten/2017-09-19/kallelse",
                Map.of("skal", "Ny lokal.", "version", "1"));
        cast.at("2017-09-13T09:00");
        assertThat(cast.newest(FIA).subject()).startsWith("Ändrad kallelse");
        assertThat(cast.newest(FIA).text()).doesNotContainIgnoringCase(HELD);
    }

    @Test
    @Order(5)
    void everybody_who_has_had_a_letter_has_been_told_once() {
        assertThat(db.sql("""
                        select l.person::text from platform_letter l
                        where l.person is not null and l.kind not like 'sign-in%'
                        group by l.person
                        having count(*) filter (where l.blocks::text like '%Det här sparar vi om dig%') <> 1
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    @Order(5)
    void the_page_that_the_letter_leads_to_says_the_same_for_every_sort() {
        assertThat(cast.anybody().get("/personuppgifter").says())
                .contains("Kontaktuppgifter", "E-postadress och telefonnummer.")
                .contains("Gallras 3 månader efter det sista uppdraget")
                .contains("Fritext i svar", "Gallras 2 månader efter att svaret kom")
                .contains("Skyddad uppgift")
                .doesNotContain("Länet har inte beslutat det än.");
    }

    private DeliveredLetter call(String email) {
        return cast.letters(email).stream()
                .filter(DeliveredLetter::isAnswerable)
                .findFirst()
                .orElseThrow();
    }
}
