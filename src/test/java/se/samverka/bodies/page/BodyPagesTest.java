package se.samverka.bodies.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import se.samverka.cast.SamverkaTest;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.time.CountyClock;
import se.samverka.publication.OnFrontPage;
import se.samverka.publication.Publishable.Thing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SamverkaTest
@TestPropertySource(properties = "samverka.county=vastmanland")
class BodyPagesTest {

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    CountyClock clock;

    @Autowired
    PublishedBodies published;

    @Autowired
    List<OnFrontPage> frontPage;

    @Autowired
    JsonMapper json;

    @AfterEach
    void the_clock_is_put_back() {
        clock.travelTo(LocalDateTime.parse(SamverkaTest.BEGINS));
    }

    @Test
    void a_groups_page_tells_what_it_is_for_and_that_it_is_on_trial() {
        assertThat(page("/organ/aldre"))
                .contains("<h1>Samverkansgruppen äldre</h1>", "Politisk samverkansgrupp")
                .contains("på prov till och med 31 december 2018")
                .contains("Uppdraget gäller till och med 31 december 2018.")
                .contains("Källa: Politiska samverkansgrupper 2016, huvuduppgift 2")
                .contains("Varje kommun: en ledamot och en personlig ersättare")
                .contains("Regionen: tre ledamöter och tre personliga ersättare")
                .contains("Oppositionen erbjuds en plats")
                .contains("Kallelsen skickas som regel minst sju dagar före mötet.")
                .contains("Ordföranden utses av regionen.", "Vice ordföranden utses av kommunerna.");
    }

    @Test
    void a_task_under_which_nothing_is_done_says_so_in_a_sentence() {
        assertThat(page("/organ/socialchefer")).contains("Inga utbildningar eller temadagar är planerade än.");
    }

    @Test
    void the_page_comes_in_the_order_that_a_reader_needs() {
        String page = page("/organ/aldre");
        List<Integer> places = Stream.of(
                        "<h1>", "Ledning och stöd", ">Platser<", ">Uppdragsbeskrivning<", ">Arbetsformer<", "historik")
                .map(page::indexOf)
                .toList();
        assertThat(places).doesNotContain(-1).isSortedAccordingTo(Comparator.naturalOrder());
    }

    @ParameterizedTest
    @CsvSource({
        "/organ/kultur, /organ/kultur-idrott",
        "/organ/kultur/historik, /organ/kultur-idrott/historik",
        "/organ/kultur/uppdrag/2017-2018?x=1, /organ/kultur-idrott/uppdrag/2017-2018?x=1",
        "/organ/landstingsstyrelsen, /organ/regionstyrelsen",
        "/data/v1/organ/kultur, /data/v1/organ/kultur-idrott"
    })
    void an_old_address_leads_to_the_new_one_for_good(String old, String present) {
        HttpResponse<String> answer = get(old);
        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location")).contains(present);
        assertThat(get(present).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/organ/finns-inte",
                "/organ/finns-inte/historik",
                "/organ/aldre/uppdrag/1999",
                "/data/v1/organ/finns-inte"
            })
    void what_does_not_exist_is_not_found(String address) {
        assertThat(get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void a_bodys_page_and_its_data_say_who_keeps_its_papers() throws Exception {
        assertThat(page("/organ/aldre"))
                .contains("Värdmyndighet", "Region Västmanland diarieför och arkiverar handlingarna.")
                .contains("mailto:"
                        + json.readTree(page("/data/v1/organ/aldre"))
                                .at("/host/email")
                                .asString());
        assertThat(json.readTree(page("/data/v1/organ/aldre")).at("/host/key").asString())
                .isEqualTo("region");
        assertThat(page("/organ/lokal-arboga")).contains("Arboga kommun diarieför och arkiverar handlingarna.");
    }

    @Test
    void every_body_in_the_list_has_a_host() throws Exception {
        assertThat(json.readTree(page("/data/v1/organ")).get("data"))
                .allSatisfy(body -> assertThat(body.at("/host/name").asString()).isNotBlank());
    }

    @Test
    void a_charter_has_a_page_of_its_own_with_its_decision() {
        assertThat(page("/organ/kultur-idrott/uppdrag/2017-2018"))
                .contains("Uppdragsbeskrivning 2017–2018")
                .contains("1 januari 2017–31 december 2018, på prov")
                .contains("Landstingsstyrelsen, på förslag av styrgruppen för regionbildningen, 26 oktober 2016")
                .contains("Avvikelse från överenskommelsen", "idrottsorganisationer");
        assertThat(page("/organ/chefsforum/uppdrag/2019")).contains("från 1 januari 2019 tills vidare");
    }

    @Test
    void a_decision_that_is_to_come_is_told_as_planned() {
        clock.travelTo(LocalDateTime.parse("2016-09-26T09:00"));
        assertThat(page("/organ/aldre/uppdrag/2017-2018")).contains("26 oktober 2016 (planerat)");
        assertThat(page("/organ/aldre"))
                .contains("startar 1 januari 2017")
                .contains("Uppdraget gäller från 1 januari 2017.");
    }

    @Test
    void what_the_county_invents_is_marked_as_an_example() {
        assertThat(page("/organ/chefsforum/uppdrag/2017-2018")).contains("<span class=\"example\">exempel</span>");
        assertThat(page("/organ/chefsforum/uppdrag/2019")).doesNotContain("class=\"example\"");
        assertThat(page("/organ/aldre")).doesNotContain("class=\"example\"");
    }

    @Test
    void a_charter_past_its_time_is_told_and_an_ended_group_stands_as_history() {
        clock.travelTo(LocalDateTime.parse("2019-01-10T09:00"));
        assertThat(page("/organ/barn-unga"))
                .contains("Uppdraget gällde till och med 31 december 2018. Nytt beslut är inte inlagt.");
        assertThat(page("/organ/kultur-idrott"))
                .contains("avslutad", "Vad som hände med gruppen efter 2018 är okänt i underlaget.")
                .doesNotContain("Nytt beslut är inte inlagt");
        assertThat(page("/organ")).containsSubsequence("Avslutade", "Samverkansgruppen kultur/idrott");
    }

    @Test
    void what_is_unknown_is_said_to_be_unknown() {
        assertThat(page("/organ/srb"))
                .contains("Startade: 2017 (dagen är okänt i underlaget)")
                .contains("Hur många som ingår är okänt i underlaget.")
                .contains("Arbetsformerna är okända i underlaget.");
        assertThat(page("/organ/regionstyrelsen")).contains("Uppdraget är okänt i underlaget.");
    }

    @Test
    void the_history_tells_names_decisions_and_charters_in_order() {
        assertThat(page("/organ/kultur-idrott/historik"))
                .containsSubsequence(
                        "23 september 2016",
                        "Byter namn till Samverkansgruppen kultur/idrott",
                        "26 oktober 2016",
                        "Beslut om uppdraget",
                        "1 januari 2017")
                .contains("Samverkansgruppen kultur", "/organ/kultur ");
    }

    @Test
    void all_bodies_stand_under_their_headings() {
        assertThat(page("/organ"))
                .containsSubsequence(
                        "Politiska samverkansgrupper",
                        "/organ/aldre",
                        "/organ/barn-unga",
                        "/organ/kultur-idrott",
                        "Chefer och tjänstepersoner",
                        "/organ/chefsforum",
                        "Nätverk",
                        "/organ/socialchefer",
                        "/organ/skolchefer",
                        "Lokalt",
                        "/organ/lokal-arboga",
                        "/organ/lokal-vasteras",
                        "Avslutade",
                        "/organ/styrgruppen-regionbildning");
    }

    @Test
    void the_relations_of_today_are_told() {
        assertThat(page("/organ/aldre")).containsSubsequence("Tillsatt av: ", "/organ/regionstyrelsen", "på prov");
        assertThat(page("/organ/skolchefer"))
                .containsSubsequence("Deltar i: ", "/organ/chefsforum", "1 september 2019");
    }

    @Test
    void the_same_is_told_to_machines() {
        JsonNode group = json.readTree(page("/data/v1/organ/kultur-idrott"));
        assertThat(group.get("type").asString()).isEqualTo("https://schema.oparl.org/1.1/Organization");
        assertThat(group.get("name").asString()).isEqualTo("Samverkansgruppen kultur/idrott");
        assertThat(group.get("startDate").asString()).isEqualTo("2017-01-01");
        assertThat(group.get("endDate").asString()).isEqualTo("2018-12-31");
        assertThat(group.get("formerNames").get(0).get("name").asString()).isEqualTo("Samverkansgruppen kultur");
        assertThat(group.get("charters").get(0).get("trial").asBoolean()).isTrue();
        assertThat(group.get("charters")
                        .get(0)
                        .get("seats")
                        .get(1)
                        .get("number")
                        .asInt())
                .isEqualTo(3);
        assertThat(json.readTree(page("/data/v1/organ")).get("data")).hasSize(19);
    }

    @Test
    void a_search_finds_a_body_by_its_old_name_as_by_its_new() {
        Thing group = published
                .all()
                .filter(thing -> thing.id().equals("kultur-idrott"))
                .findFirst()
                .orElseThrow();
        assertThat(group.title()).isEqualTo("Samverkansgruppen kultur/idrott");
        assertThat(group.text().lines()).contains("Samverkansgruppen kultur", "kultur", "kultur/idrott");
        assertThat(group.url()).isEqualTo("/organ/kultur-idrott");
        assertThat(group.visibleTo()).containsExactly("everybody");
    }

    @Test
    void a_body_is_found_as_of_the_present_while_it_goes_on_and_then_as_of_its_last_day() {
        assertThat(found("kultur-idrott").date()).isNull();
        clock.travelTo(LocalDateTime.parse("2018-12-31T09:00"));
        assertThat(found("kultur-idrott").date()).isNull();
        clock.travelTo(LocalDateTime.parse("2019-01-01T09:00"));
        assertThat(found("kultur-idrott").date()).isEqualTo("2018-12-31");
    }

    private Thing found(String slug) {
        return published
                .all()
                .filter(thing -> thing.id().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_page_tells_browsers_of_its_feed_its_calendar_and_its_data_and_all_three_are_there() {
        assertThat(page("/organ/aldre"))
                .contains(
                        "<link rel=\"alternate\" type=\"application/atom+xml\"",
                        "<link rel=\"alternate\" type=\"text/calendar\" title=\"Möten i Samverkansgruppen äldre\"",
                        "<link rel=\"alternate\" type=\"application/json\"");
        for (String address : List.of("/flode/aldre.atom", "/kalender/aldre.ics", "/data/v1/organ/aldre")) {
            assertThat(page("/organ/aldre")).contains("href=\"" + address + "\"");
            assertThat(get(address).statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POLITICAL_GROUPS", "CHIEF_OFFICERS", "NETWORKS", "STRUCTURE", "CONTACT"})
    void the_front_page_has_something_for_each_place(OnFrontPage.Place place) {
        assertThat(frontPage.stream()
                        .filter(part -> part.place() == place)
                        .map(part -> part.section(Actor.VISITOR))
                        .flatMap(Optional::stream))
                .hasSize(1);
    }

    private String page(String address) {
        HttpResponse<String> answer = get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> get(String address) {
        try {
            return browser.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                            .build(),
                    BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
