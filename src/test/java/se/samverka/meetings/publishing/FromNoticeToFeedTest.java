package se.samverka.meetings.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.Visited;
import se.samverka.cast.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A meeting's way into search, feeds, open data and the front page: told once, in the order in which it happens. */
@SamverkaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FromNoticeToFeedTest {

    @Autowired
    ApplicationContext house;

    @Autowired
    TransactionOperations transaction;

    private Visitor anybody;
    private AGroupThatMeets group;

    @BeforeEach
    void somebody_at_a_browser_and_the_group() {
        anybody = Visitor.to(house);
        group = new AGroupThatMeets(house);
    }

    @Test
    @Order(1)
    void before_anything_has_happened_everything_answers_and_is_empty() throws Exception {
        assertThat(anybody.get("/").says())
                .contains("Inga möten är inplanerade än.", "Inga anteckningar är publicerade");
        assertThat(entries(feed("/flode.atom"))).isEmpty();
        assertThat(entries(feed("/flode/aldre.atom"))).isEmpty();
        assertThat(json("/data/v1/moten")
                        .path("pagination")
                        .path("totalElements")
                        .asInt())
                .isZero();
    }

    @Test
    @Order(2)
    void a_planned_meeting_is_found_without_its_agenda() {
        group.getsSupport();
        group.plans();
        group.takesUp("Trygg hemgång från sjukhus", true);
        group.takesUp("Ett ömtåligt ärende om Fladdermusen", false);

        assertThat(anybody.get("/sok?q=2017-09-19").says())
                .contains("1 träff", "Samverkansgruppen äldre, möte tisdag 19 september 2017", "Stadshuset");
        assertThat(anybody.get("/sok?q=ekoln").says()).contains("1 träff");
        assertThat(anybody.get("/sok?q=hemg%C3%A5ng").says()).contains("Inga träffar");
        assertThat(anybody.get("/").says()).contains("19 sep");

        var data = json("/data/v1" + AGroupThatMeets.ADDRESS);
        assertThat(data.path("meetingState").asString()).isEqualTo("planerat");
        assertThat(data.path("start").asString()).isEqualTo("2017-09-19T09:00:00+02:00");
        assertThat(data.has("agendaItem")).isFalse();
        assertThat(data.has("invitation")).isFalse();
    }

    @Test
    @Order(3)
    void a_change_that_is_taken_back_was_never_found() {
        transaction.executeWithoutResult(status -> {
            group.isCalled();
            status.setRollbackOnly();
        });
        assertThat(anybody.get("/sok?q=hemg%C3%A5ng").says()).contains("Inga träffar");
    }

    @Test
    @Order(4)
    void once_called_it_is_found_by_what_is_published_of_the_agenda() throws Exception {
        group.isCalled();

        assertThat(anybody.get("/sok?q=hemg%C3%A5ng").says()).contains("1 träff", "1. Trygg hemgång från sjukhus.");
        assertThat(anybody.get("/sok?q=fladdermus").says()).contains("Inga träffar");

        var feed = feed("/flode/aldre.atom");
        assertThat(entries(feed)).containsExactly("Kallelse till Samverkansgruppen äldre den 19 september 2017");
        assertThat(text(feed, "summary")).isEqualTo("Tisdag 19 september 2017 kl. 09.00–12.00. Stadshuset, rum Ekoln.");
        assertThat(entries(feed("/flode.atom"))).hasSize(1);
        assertThat(entries(feed("/flode/barn-unga.atom"))).isEmpty();

        var items = json("/data/v1" + AGroupThatMeets.ADDRESS).path("agendaItem");
        assertThat(items).hasSize(2);
        assertThat(items.get(0).path("name").asString()).isEqualTo("Trygg hemgång från sjukhus");
        assertThat(items.get(0).path("public").asBoolean()).isTrue();
        assertThat(items.get(1).path("public").asBoolean()).isFalse();
    }

    @Test
    @Order(5)
    void what_the_official_changes_is_found_as_it_is_now() {
        group.rewords(1, "Trygg utskrivning till eget boende");
        assertThat(anybody.get("/sok?q=boende").says()).contains("1 träff");
        assertThat(anybody.get("/sok?q=sjukhus").says()).contains("Inga träffar");
    }

    @Test
    @Order(6)
    void published_notes_are_found_followed_and_fetched_but_never_what_is_not_published() throws Exception {
        assertThat(anybody.get("/data/v1" + AGroupThatMeets.ADDRESS + "/anteckningar")
                        .status())
                .isEqualTo(404);
        group.meets();
        var official = Visitor.to(house).signedInAs(group.support());
        var published = official.post(
                AGroupThatMeets.ADDRESS + "/anteckningar/skriv", group.notes("Gruppen talade om Igelkotten", ""));
        assertThat(published.location()).endsWith("/anteckningar");

        assertThat(anybody.get("/sok?q=igelkott").says())
                .contains("1 träff", "Samverkansgruppen äldre, minnesanteckningar 19 september 2017");
        assertThat(anybody.get("/").says()).contains("Senaste anteckningar 19 sep");
        assertThat(entries(feed("/flode/aldre.atom")))
                .containsExactly(
                        "Anteckningar från Samverkansgruppen äldre den 19 september 2017",
                        "Kallelse till Samverkansgruppen äldre den 19 september 2017");

        var points =
                json("/data/v1" + AGroupThatMeets.ADDRESS + "/anteckningar").path("agendaItem");
        assertThat(points.get(0).path("talk").asString()).isEqualTo("Gruppen talade om Igelkotten på punkt 1");
        assertThat(points.get(1).has("talk")).isFalse();
    }

    @Test
    @Order(7)
    void a_correction_is_an_entry_of_its_own_and_all_versions_can_be_fetched() throws Exception {
        var official = Visitor.to(house).signedInAs(group.support());
        official.post(
                AGroupThatMeets.ADDRESS + "/anteckningar/skriv",
                group.notes("Gruppen talade om Grävlingen", "Rätt djur."));

        var feed = feed("/flode/aldre.atom");
        assertThat(entries(feed)).hasSize(3).first().asString().startsWith("Rättade anteckningar från");
        assertThat(anybody.get("/sok?q=igelkott").says()).contains("Inga träffar");
        assertThat(json("/data/v1" + AGroupThatMeets.ADDRESS + "/anteckningar")
                        .path("change")
                        .asString())
                .isEqualTo("Rätt djur.");
        assertThat(anybody.get("/data/v1" + AGroupThatMeets.ADDRESS + "/anteckningar/v1")
                        .html())
                .contains("Igelkotten");
    }

    @Test
    @Order(8)
    void a_feed_is_as_rfc_4287_wants_it() throws Exception {
        var answer = anybody.get("/flode/aldre.atom");
        assertThat(answer.header("Content-Type")).isEqualTo("application/atom+xml;charset=UTF-8");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        var feed = feed("/flode/aldre.atom");
        var root = feed.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        for (var once : java.util.List.of("author", "name"))
            assertThat(root.getElementsByTagName(once).getLength()).isEqualTo(1);
        assertThat(texts(feed, "id"))
                .doesNotHaveDuplicates()
                .hasSize(4)
                .allMatch(id -> java.net.URI.create(id).isAbsolute());
        assertThat(texts(feed, "updated"))
                .hasSize(4)
                .allSatisfy(at -> assertThat(java.time.Instant.parse(at)).isNotNull());
        assertThat(texts(feed, "updated").getFirst())
                .isEqualTo(texts(feed, "updated").get(1));
    }

    @Test
    @Order(9)
    void a_page_tells_where_its_feed_and_its_data_are() {
        assertThat(anybody.get("/moten?organ=aldre").html())
                .contains("href=\"/flode/aldre.atom\"", "href=\"/data/v1/moten?organ=aldre\"");
        assertThat(anybody.get("/").html()).contains("type=\"application/atom+xml\"", "href=\"/flode.atom\"");
    }

    @ParameterizedTest
    @Order(10)
    @ValueSource(
            strings = {
                "/sok?q=punkt",
                "/flode.atom",
                "/flode/aldre.atom",
                "/data/v1/moten",
                "/data/v1" + AGroupThatMeets.ADDRESS,
                "/data/v1" + AGroupThatMeets.ADDRESS + "/anteckningar",
                "/data/v1/organ/aldre/platser",
                "/"
            })
    void no_form_of_it_tells_what_is_not_public(String address) {
        for (var reader : java.util.List.of(anybody, Visitor.to(house).signedInAs(group.support()))) {
            assertThat(reader.get(address).status()).isEqualTo(200);
            assertThat(reader.get(address).html())
                    .doesNotContain("video.example", "på punkt 2", "robin@region.example");
        }
    }

    @ParameterizedTest
    @Order(11)
    @ValueSource(
            strings = {
                "/flode/finns-inte.atom",
                "/data/v1/moten?organ=finns-inte",
                "/data/v1/moten?sida=0",
                "/data/v1/moten?sida=2",
                "/data/v1/moten?sida=x",
                "/data/v1/organ/finns-inte/moten/2017-09-19",
                "/data/v1/organ/aldre/moten/2017-09-20",
                "/data/v1/organ/aldre/moten/2017-13-45",
                "/data/v1/organ/aldre/moten/2017-09-19/anteckningar/v9",
                "/data/v1/organ/aldre/moten/2017-09-19/anteckningar/vx",
                "/data/v1/organ/finns-inte/platser"
            })
    void what_does_not_exist_is_not_there_in_any_form(String address) {
        assertThat(anybody.get(address).status()).isEqualTo(404);
    }

    @Test
    @Order(12)
    void a_cancelled_meeting_says_so_everywhere() {
        group.isCancelled();
        assertThat(anybody.get("/sok?q=inst%C3%A4llt").says()).contains("1 träff");
        assertThat(json("/data/v1" + AGroupThatMeets.ADDRESS)
                        .path("meetingState")
                        .asString())
                .isEqualTo("inställt");
    }

    @Test
    @Order(13)
    void made_anew_the_index_finds_the_same() {
        house.getBean(se.samverka.publication.search.Reindex.class).makeAnew();
        assertThat(anybody.get("/sok?q=gr%C3%A4vling").says()).contains("1 träff");
        assertThat(anybody.get("/sok?q=fladdermus").says()).contains("Inga träffar");
        assertThat(anybody.get("/sok?q=gravling").says()).contains("Menade du ”grävlingen”");
    }

    private Document feed(String path) throws Exception {
        var answer = anybody.get(path);
        assertThat(answer.status()).isEqualTo(200);
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(answer.html())));
    }

    private static java.util.List<String> entries(Document feed) {
        var entries = feed.getElementsByTagName("entry");
        return IntStream.range(0, entries.getLength())
                .mapToObj(n -> ((org.w3c.dom.Element) entries.item(n))
                        .getElementsByTagName("title")
                        .item(0)
                        .getTextContent())
                .toList();
    }

    private static String text(Document feed, String name) {
        return texts(feed, name).getFirst();
    }

    private static java.util.List<String> texts(Document feed, String name) {
        var found = feed.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(n -> found.item(n).getTextContent())
                .toList();
    }

    private JsonNode json(String path) {
        Visited answer = anybody.get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        return JsonMapper.builder().build().readTree(answer.html());
    }
}
