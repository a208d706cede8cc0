package se.samverka.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
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

/** AT-11: the forum's year, its groups that end, both sides in every municipality, and one sketch of it all. */
@StoryTest("2017-08-31T17:00")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OfficialsBodiesTest {

    private static final String RIGMOR = "rigmor@region.example";
    private static final String SIV = "siv@region.example";
    private static final String REINE = "reine@region.example";

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient db;

    private Cast cast;

    @Test
    @Order(1)
    void before_september_the_convener_is_not_warned() {
        cast = Cast.of(house);
        assertThat(cast.as(RIGMOR).get("/organ/chefsforum").says())
                .contains("5 av minst 6 möten 2017")
                .doesNotContain("Planera ett möte till");
        assertThat(cast.as(RIGMOR).get("/min").says()).doesNotContain("för få möten");
    }

    @Test
    @Order(2)
    void when_september_begins_the_convener_is_warned_on_her_page_and_by_no_letter() {
        var letters = cast.letters(RIGMOR).size();
        cast.at("2017-09-01T07:30");
        assertThat(cast.as(RIGMOR).get("/min").says())
                .contains("Planera ett möte till i Chefsforum", "5 av minst 6 möten 2017");
        assertThat(cast.as(RIGMOR).get("/organ/chefsforum").says())
                .contains("Planera ett möte till, så håller gruppen det den har lovat.");
        assertThat(cast.anybody().get("/organ/chefsforum").says())
                .contains("5 av minst 6 möten 2017")
                .doesNotContain("så håller gruppen");
        assertThat(cast.letters(RIGMOR)).hasSize(letters);
    }

    @Test
    @Order(3)
    void a_sixth_meeting_clears_the_warning() {
        cast.does(
                RIGMOR,
                "/organ/chefsforum/moten/nytt",
                Map.of("dag", "2017-12-01", "borjar", "09:00", "slutar", "12:00", "plats", "Regionhuset"));
        assertThat(cast.as(RIGMOR).get("/min").says()).doesNotContain("för få möten");
        assertThat(cast.as(RIGMOR).get("/organ/chefsforum").says())
                .contains("6 av minst 6 möten 2017")
                .doesNotContain("Planera ett möte till");
    }

    @Test
    @Order(4)
    void the_forum_sets_up_a_working_group_on_one_form() {
        var form = cast.as(RIGMOR).get("/organ/chefsforum/arbetsgrupper/ny");
        assertThat(form.says()).contains("Tillsätt en grupp under Chefsforum", "Rapporterar till", "Vilka är med?");
        var refused =
                cast.as(RIGMOR).postMany("/organ/chefsforum/arbetsgrupper/ny", Map.of("namn", List.of("Utan uppdrag")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.says())
                .contains("Skriv vad gruppen ska göra.", "Välj vilka organisationer som är med i gruppen.");

        var done = cast.as(RIGMOR).postMany("/organ/chefsforum/arbetsgrupper/ny", tryggHemgang());
        assertThat(done.location()).isEqualTo("/organ/trygg-hemgang");
        var page = cast.anybody().get("/organ/trygg-hemgang").says();
        assertThat(page)
                .contains("Skriv en rutin för trygg hemgång.")
                .contains("Tillsatt av Chefsforum", "Rapporterar till Socialchefsnätverket")
                .contains("Till och med 30 november 2017, 90 dagar kvar.")
                .contains("Sammankallande Samira Sala");
        assertThat(cast.anybody().get("/organ/chefsforum").says())
                .contains("Arbetsgrupper", "Arbetsgruppen för trygg hemgång")
                .contains("Till och med 30 november 2017, 90 dagar kvar")
                .doesNotContain("Tillsätt en grupp");
        assertThat(db.sql("select count(*) from bodies_working_group")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private static Map<String, List<String>> tryggHemgang() {
        return Map.of(
                "slag", List.of("arbetsgrupp"),
                "namn", List.of("Arbetsgruppen för trygg hemgång"),
                "kort", List.of("trygg hemgång"),
                "uppdrag", List.of("Skriv en rutin för trygg hemgång.\nPröva den i två kommuner."),
                "beslutad", List.of("2017-09-01"),
                "till", List.of("2017-11-30"),
                "rapporterar", List.of("socialchefer"),
                "medlemmar", List.of("region", "sala", "norberg"),
                "sammankallande", List.of("Samira Sala"),
                "epost", List.of("samira@sala.example"));
    }

    @Test
    @Order(5)
    void its_convener_keeps_it_and_is_still_one_person() {
        assertThat(cast.as("samira@sala.example")
                        .get("/organ/trygg-hemgang/sammankallande")
                        .status())
                .isEqualTo(200);
        assertThat(db.sql("select count(*) from people_person where email = 'samira@sala.example'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    @Order(6)
    void a_group_that_nobody_has_power_to_set_up_is_not_set_up() {
        assertThat(cast.as(SIV).get("/organ/socialchefer/arbetsgrupper/ny").status())
                .isEqualTo(404);
        assertThat(cast.as("samira@sala.example")
                        .get("/organ/chefsforum/arbetsgrupper/ny")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Order(7)
    void every_municipality_has_its_local_group_and_the_empty_side_is_flagged() {
        var overview = cast.anybody().get("/organ/lokala").says();
        assertThat(overview)
                .contains("Båda sidorna är med i 9 av 10 kommuner.")
                .contains(
                        "Skinnskatteberg Lokala ledningsgruppen i Skinnskatteberg 1 av 1 plats 0 av 1 plats regionens sida är tom")
                .contains("Norberg Lokala ledningsgruppen i Norberg 1 av 1 plats 1 av 1 plats båda sidorna är med");
        assertThat(cast.as("sibylla@skinnskatteberg.example")
                        .get("/organ/lokal-skinnskatteberg")
                        .says())
                .contains("Regionens sida är tom. Fråga vem som utses dit.");
        assertThat(cast.anybody().get("/organ/lokal-skinnskatteberg").says())
                .doesNotContain("Fråga vem som utses dit.");
        assertThat(cast.as(REINE).get("/min").says()).contains("Skinnskatteberg: regionens sida är tom");
    }

    @Test
    @Order(8)
    void or_equivalent_is_another_title_in_one_municipality_and_can_be_changed() {
        assertThat(cast.anybody().get("/organ/socialchefer").says())
                .contains("Skinnskatteberg: vård- och omsorgschef (exempel) (motsvarar socialchef)");
        cast.does(
                SIV,
                "/organ/socialchefer/befattningar",
                Map.of(
                        "befattning", "socialchef",
                        "organisation", "skinnskatteberg",
                        "titel", "förvaltningschef",
                        "fran", "2017-09-01"));
        for (var body : List.of("socialchefer", "chefsforum"))
            assertThat(cast.anybody().get("/organ/" + body).says())
                    .contains("Skinnskatteberg: förvaltningschef (motsvarar socialchef)");
        assertThat(cast.as(SIV)
                        .post("/organ/socialchefer/befattningar", Map.of("befattning", "socialchef"))
                        .says())
                .contains("Skriv vad befattningen heter i kommunen.");
    }

    @Test
    @Order(9)
    void one_official_is_there_once_with_three_roles() {
        var page = cast.anybody().get("/organ/tjanstepersoner").says();
        assertThat(page).containsOnlyOnce("Siv Stöd");
        assertThat(page)
                .contains("Siv Stöd")
                .contains("Sammankallande för Socialchefsnätverket och Skolchefsnätverket")
                .contains("siv@region.example");
        assertThat(page.substring(page.indexOf("Siv Stöd"))).contains("Stöd till");
    }

    @Test
    @Order(10)
    void a_second_convener_is_refused_and_a_change_keeps_the_history() {
        var refused = cast.as(SIV)
                .post(
                        "/organ/socialchefer/utse?som=sammankallande",
                        Map.of("namn", "Staffan Stöd", "epost", "staffan@region.example", "fran", "2017-09-02"));
        assertThat(refused.says()).contains("Siv Stöd är redan sammankallande. Byt sammankallande på gruppens sida");
        assertThat(cast.as(SIV).get("/organ/socialchefer/sammankallande").says())
                .contains("Siv Stöd är sammankallande för Socialchefsnätverket nu, och slutar dagen före.");
        cast.does(
                SIV,
                "/organ/socialchefer/sammankallande",
                Map.of("namn", "Staffan Stöd", "epost", "staffan@region.example", "fran", "2017-09-04"));
        assertThat(db.sql("""
                        select p.name || ' ' || a.valid_from || ' ' || coalesce(cast(a.valid_to as text), '')
                          from people_appointment a join people_person p on p.id = a.person
                          join bodies_body b on b.id = a.body
                         where b.slug = 'socialchefer' and a.charge = 'CONVENER' order by a.valid_from
                        """).query(String.class).list())
                .containsExactly("Siv Stöd 2016-12-01 2017-09-03", "Staffan Stöd 2017-09-04 ");
        cast.at("2017-09-04T08:00");
        assertThat(cast.anybody().get("/organ/socialchefer").says()).contains("Sammankallande Staffan Stöd");
        assertThat(cast.as(SIV).get("/organ/socialchefer/sammankallande").status())
                .isEqualTo(404);
    }

    @Test
    @Order(11)
    void a_body_without_convener_is_said_on_its_page_and_before_the_administrator() {
        var end = db.sql("""
                        select cast(a.id as text) from people_appointment a join bodies_body b on b.id = a.body
                         where b.slug = 'skolchefer' and a.charge = 'CONVENER'
                        """).query(String.class).single();
        var person = cast.person(SIV).id().value();
        cast.does(REINE, "/admin/personer/%s/avsluta/%s".formatted(person, end), Map.of("till", "2017-09-04"));
        cast.at("2017-09-05T08:00");
        assertThat(cast.anybody().get("/organ/skolchefer").says()).contains("Sammankallande ingen är utsedd");
        assertThat(cast.as(REINE).get("/min").says()).contains("Utse sammankallande i Skolchefsnätverket");
        assertThat(cast.as(REINE).get("/organ/skolchefer").says()).contains("Ingen är sammankallande. Utse någon.");
    }

    @Test
    @Order(12)
    void the_network_puts_another_question_in_focus_and_the_one_before_stays_in_the_history() {
        assertThat(cast.anybody().get("/organ/socialchefer").says())
                .contains("Fokusfråga Hur utvecklas kunskapen i socialtjänsten")
                .contains("Bestämd av Socialchefsnätverket.");
        cast.does(
                "staffan@region.example",
                "/organ/socialchefer/fokusfraga",
                Map.of("fraga", "Hur delar vi det vi lär oss?", "vem", "Socialchefsnätverket", "fran", "2017-09-05"));
        assertThat(cast.anybody().get("/organ/socialchefer").says())
                .contains("Fokusfråga Hur delar vi det vi lär oss? Sedan 5 september 2017.")
                .contains("1 januari 2017–4 september 2017");
    }

    @Test
    @Order(13)
    void the_sketch_shows_it_all_on_any_day_and_prints_on_one_sheet() throws Exception {
        var today = cast.anybody().get("/organ/skiss").says();
        assertThat(today)
                .contains("Arbetsgruppen för trygg hemgång till 30 nov 2017")
                .contains("tillsätter Arbetsgruppen för gemensam SIP-rutin, Arbetsgruppen för trygg hemgång")
                .contains("sammankallande: Rigmor Region")
                .contains("Skinnskatteberg lokal ledningsgrupp · regionens sida är tom")
                .doesNotContain("deltar i Chefsforum");
        assertThat(cast.anybody().get("/organ/skiss?dag=2019-09-01").says()).contains("deltar i Chefsforum");
        assertThat(cast.anybody().get("/organ/skiss.svg?dag=2017-02-01").html()).contains("<svg");
        var sheet = cast.anybody().get("/organ/skiss.pdf");
        try (var paper = Loader.loadPDF(sheet.bytes())) {
            assertThat(paper.getNumberOfPages()).isOne();
            assertThat(paper.getPage(0).getMediaBox().getWidth()).isGreaterThan(1190);
            assertThat(new PDFTextStripper().getText(paper)).contains("Strukturskiss", "5 september 2017");
        }
    }

    @Test
    @Order(14)
    void when_its_end_has_passed_the_group_is_flagged_until_it_is_prolonged() {
        cast.at("2017-12-02T08:00");
        assertThat(cast.as(RIGMOR).get("/min").says())
                .contains("Avsluta eller förläng Arbetsgruppen för trygg hemgång");
        assertThat(cast.anybody().get("/organ/trygg-hemgang").says())
                .contains("Slutdagen 30 november 2017 har passerat. Avsluta gruppen eller förläng den.");
        assertThat(cast.anybody().get("/organ/skiss").says()).contains("slutdagen 30 nov 2017 har passerat");
        var refused = cast.as(RIGMOR)
                .post(
                        "/organ/chefsforum/arbetsgrupper/trygg-hemgang/forlang",
                        Map.of("till", "2017-11-30", "beslutad", "2017-12-01"));
        assertThat(refused.says()).contains("Gruppen gäller redan till och med 30 november 2017.");
        cast.does(
                RIGMOR,
                "/organ/chefsforum/arbetsgrupper/trygg-hemgang/forlang",
                Map.of("till", "2018-03-31", "beslutad", "2017-12-01"));
        assertThat(cast.as(RIGMOR).get("/min").says()).doesNotContain("trygg hemgång");
        assertThat(cast.anybody().get("/organ/trygg-hemgang").says())
                .contains("Till och med 31 mars 2018", "Uppdragsbeskrivning");
    }

    @Test
    @Order(15)
    void closing_it_says_what_it_delivered() {
        cast.at("2018-02-20T10:00");
        cast.does(
                RIGMOR,
                "/organ/chefsforum/arbetsgrupper/trygg-hemgang/avsluta",
                Map.of("leverans", "En rutin som båda kommunerna använder.", "dag", "2018-02-19"));
        assertThat(cast.anybody().get("/organ/trygg-hemgang").says())
                .contains("Avslutad 19 februari 2018.", "Resultat En rutin som båda kommunerna använder.");
        assertThat(cast.anybody().get("/organ/chefsforum").says())
                .contains(
                        "Arbetsgruppen för trygg hemgång Skriv en rutin för trygg hemgång. Avslutad 19 februari 2018");
        assertThat(cast.anybody().get("/organ/skiss").says()).doesNotContain("trygg hemgång");
        assertThat(cast.anybody().get("/organ/skiss?dag=2017-10-01").says())
                .contains("Arbetsgruppen för trygg hemgång till 30 nov 2017");
        assertThat(cast.anybody().get("/organ/skiss?dag=2017-08-31").says()).doesNotContain("trygg hemgång");
        assertThat(cast.as(RIGMOR)
                        .get("/organ/chefsforum/arbetsgrupper/trygg-hemgang/avsluta")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Order(16)
    void a_county_group_is_set_up_without_end() {
        cast.as(RIGMOR)
                .postMany(
                        "/organ/chefsforum/arbetsgrupper/ny",
                        Map.of(
                                "slag", List.of("lansgemensam"),
                                "namn", List.of("Länsgruppen för välfärdsteknik"),
                                "uppdrag", List.of("Samordna välfärdstekniken i länet."),
                                "beslutad", List.of("2018-02-16"),
                                "medlemmar", List.of("region", "vasteras")));
        assertThat(cast.anybody().get("/organ/lansgruppen-for-valfardsteknik").says())
                .contains("Länsgemensam samverkansgrupp", "Tills vidare.", "Rapporterar till Chefsforum");
        assertThat(LocalDate.parse(db.sql("""
                        select cast(started as text) from bodies_body where slug = 'lansgruppen-for-valfardsteknik'
                        """).query(String.class).single())).isEqualTo("2018-02-16");
    }
}
