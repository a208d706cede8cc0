package se.samverka.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.samverka.cast.Cast;
import se.samverka.cast.StoryTest;
import se.samverka.cast.Visited;

/** AT-12: what a journalist sees who is nobody here; without JavaScript, for nothing of it is asked to run. */
@StoryTest("2017-09-12T18:00")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicsViewTest {

    private static final String BODY = "/organ/aldre";
    private static final String MEETING = BODY + "/moten/2017-09-19";
    private static final Pattern PRIVATE_ADDRESS =
            Pattern.compile("(?<![a-z])(?!(?:sten|siv|registrator|samverkan)@)[a-z]+@[a-z]+\\.example");

    @Autowired
    ApplicationContext house;

    @LocalServerPort
    int port;

    private Cast cast;

    @BeforeAll
    void somebody_comes_by() {
        cast = Cast.of(house);
    }

    @Test
    void the_page_says_what_the_group_does_and_counts_its_seats() {
        assertThat(body().says())
                .contains("äldres hälsa, vård och omsorg")
                .contains("Hitta och prioritera samverkansfrågor")
                .contains("28 platser, 26 tillsatta");
    }

    @Test
    void those_appointed_stand_with_name_party_and_organisation() {
        var seats = cast.anybody().get(BODY + "/platser").says();
        assertThat(seats).contains("Köping", "Kim Köping", "Kaj Köping", "Olle Opposition");
        assertThat(seats).matches("(?s).*Kim Köping\\W+S\\b.*").matches("(?s).*Kaj Köping\\W+M\\b.*");
        assertThat(seats).contains("Fagersta").contains("vakant");
    }

    @Test
    void the_seats_can_be_read_by_political_party_for_any_day_by_one_address() {
        var byParty = cast.anybody().get(BODY + "/platser?dag=2017-09-11&visa=parti");
        assertThat(byParty.says())
                .containsSubsequence(
                        "Socialdemokraterna (S), 8 platser", "Moderaterna (M), 2 platser", "Vakant, 1 plats");
        assertThat(byParty.html())
                .contains("?dag=2017-09-11#i-platserna")
                .contains("name=\"visa\" value=\"parti\"")
                .contains("Platserna står efter ledamotens parti.");
        assertThat(cast.anybody().get(BODY + "/platser").says()).contains("Kommunerna, 10 platser");
        assertThat(body().html()).contains(BODY + "/platser?visa=parti");
    }

    @Test
    void the_chair_has_title_and_party_and_the_vice_chair_a_role_at_home() {
        assertThat(body().says())
                .contains("Rut Region (S)", "regionråd")
                .contains("Asta Arboga (S)", "ordförande i socialnämnden, Arboga");
    }

    @Test
    void two_officials_can_be_reached_at_work() {
        assertThat(body().says()).contains("Sten Stöd", "sten@region.example", "Siv Stöd", "siv@region.example");
    }

    @Test
    void the_next_meeting_is_told_and_its_agenda_is_open() {
        assertThat(body().html()).contains(MEETING);
        assertThat(cast.anybody().get(MEETING).says())
                .contains("Tisdag 19 september 2017 kl. 09.00–12.00")
                .contains("Gemensam rutin för samordnad individuell plan (SIP): utkast")
                .contains("Trygg hemgång: läget efter första halvåret");
    }

    @Test
    void the_notes_of_the_last_meeting_can_be_read_with_who_was_there() {
        assertThat(cast.anybody().get(BODY + "/moten/2017-04-25/anteckningar").says())
                .contains("Gruppen vill att länets verksamheter prövar ett samtal dagen efter hemgången.")
                .contains("Asta Arboga");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/organ/aldre",
                "/organ/aldre/platser",
                "/organ/aldre/moten/2017-09-19",
                "/organ/aldre/moten/2017-04-25",
                "/organ/aldre/moten/2017-04-25/anteckningar",
                "/data/v1/organ/aldre",
                "/kalender/aldre.ics",
                "/flode/aldre.atom"
            })
    void no_private_address_no_reply_and_no_video_link_is_shown(String path) {
        var page = cast.anybody().get(path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(PRIVATE_ADDRESS.matcher(page.html()).results().map(match -> match.group()))
                .isEmpty();
        assertThat(page.html())
                .doesNotContain("tillfrågad")
                .doesNotContain("Har inte svarat")
                .doesNotContain("teams.region.example");
    }

    @Test
    void an_agenda_that_is_not_called_yet_is_not_shown() {
        assertThat(cast.anybody().get("/organ/barn-unga/moten/2017-09-28").says())
                .doesNotContain("En väg in för unga");
        assertThat(cast.anybody()
                        .get("/organ/barn-unga/moten/2017-09-28/kallelse.pdf")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void drafts_and_what_officials_do_are_closed() {
        for (var path : new String[] {MEETING + "/dagordning", MEETING + "/anteckningar/skriv", "/min/utskick"})
            assertThat(cast.anybody().get(path).status()).as(path).isNotEqualTo(200);
    }

    @Test
    void the_group_can_be_followed_by_atom() {
        assertThat(body().html()).contains("/flode/aldre.atom");
        assertThat(cast.anybody().get("/flode/aldre.atom").html()).contains("<entry>");
    }

    @Test
    void no_cookie_is_set_and_no_script_asks_to_run() throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            for (var path : new String[] {"/", BODY, MEETING, "/moten", "/sok?q=hemg%C3%A5ng"}) {
                var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build();
                var answer = browser.send(request, BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                assertThat(answer.headers().allValues("Set-Cookie")).as(path).isEmpty();
                assertThat(answer.body()).as(path).doesNotContain("<script").contains("Sidan använder inga kakor.");
            }
        }
    }

    @Test
    void the_same_is_told_as_data() {
        var body = cast.anybody().get("/data/v1/organ/aldre");
        assertThat(body.header("Content-Type")).startsWith("application/json");
        assertThat(body.html()).contains("Samverkansgruppen äldre");
        assertThat(cast.anybody().get("/data/v1" + MEETING).html()).contains("2017-09-19T09:00:00+02:00");
    }

    private Visited body() {
        return cast.anybody().get(BODY);
    }
}
