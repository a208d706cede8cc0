package se.samverka.desk.disposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
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
import se.samverka.cast.Visited;
import se.samverka.platform.audit.AuditTrail;
import se.samverka.platform.mail.demo.DeliveredLetter;
import se.samverka.platform.mail.demo.OutlookReply.Answer;

/** What somebody wrote in a reply goes when its rule says so: shown, decided, confirmed, and told in a protocol. */
@StoryTest("2017-09-14T10:00")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DisposalTest {

    private static final String REINE = "reine@region.example";
    private static final String WORDS = "Jag är sjuk: kanariesvar.";
    private static final Pattern CHOSEN = Pattern.compile("name=\"valt\" value=\"([^\"]+)\"");

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient db;

    @Autowired
    AuditTrail trail;

    private Cast cast;

    @BeforeAll
    void a_member_writes_in_a_reply() {
        cast = Cast.of(house);
        var call = cast.letters("sixten@sala.example").stream()
                .filter(DeliveredLetter::isAnswerable)
                .findFirst()
                .orElseThrow();
        cast.post().answer(call.id(), Answer.DECLINED, WORDS);
        cast.work();
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    @Order(1)
    void before_its_time_nothing_is_offered() {
        cast.at("2017-11-14T10:00");
        assertThat(cast.as(REINE).get("/admin/gallring/forslag").says()).doesNotContain("Fritext i svar: 1");
        var early = decide(List.of("fritext i svar;2017-11-01;1"));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.says()).contains("Något har ändrats sedan du såg listan.");
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    @Order(2)
    void the_dry_run_says_how_many_and_when_but_never_what() {
        cast.at("2017-11-15T10:00");
        var page = cast.as(REINE).get("/admin/gallring/forslag");
        assertThat(page.says())
                .contains("Fritext i svar: 1", "gallras 2 månader efter att svaret kom", "14 september 2017")
                .doesNotContainIgnoringCase("kanarie", "sixten");
        assertThat(cast.as(REINE).get("/min").says()).contains("Gallra det som har legat färdigt");
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    @Order(3)
    void a_first_press_needs_a_reason_and_takes_nothing_away() {
        var without = ask("", "fritext i svar");
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.says()).contains("Skriv vilket beslut du gallrar efter");
        assertThat(ask("Plan 1", "").says()).contains("Välj minst en regel");
        var asked = ask("Gallringsplan 2016-12-14", "fritext i svar");
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.says())
                .contains("Det går inte att ångra", "Fritext i svar: 1, till och med 14 september 2017")
                .contains("Gallringsplan 2016-12-14");
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    @Order(4)
    void only_an_administrator_decides() {
        for (var other : List.of("sten@region.example", "renate@region.example", "kim@koping.example")) {
            assertThat(cast.as(other).get("/admin/gallring/forslag").status())
                    .as(other)
                    .isEqualTo(404);
            assertThat(cast.as(other)
                            .post(
                                    "/admin/gallring/gallra",
                                    Map.of("beslut", "x", "valt", "fritext i svar;2017-09-14;1"))
                            .status())
                    .as(other)
                    .isEqualTo(404);
        }
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    @Order(5)
    void the_second_press_takes_it_away_and_leaves_a_protocol() throws Exception {
        var asked = ask("Gallringsplan 2016-12-14", "fritext i svar");
        var chosen = CHOSEN.matcher(asked.html()).results().map(m -> m.group(1)).toList();
        var done = decide(chosen);
        assertThat(done.status()).isEqualTo(303);
        assertThat(done.location()).isEqualTo("/admin/gallring/protokoll/1");
        assertThat(kept()).isZero();

        var protocol = cast.as(REINE).get(done.location());
        assertThat(protocol.says())
                .contains("Gallringsprotokoll 1", "Reine Region", "Gallringsplan 2016-12-14", "Fritext i svar")
                .contains("Gallras 2 månader efter att svaret kom", "14 september 2017", "Arkivlagen")
                .doesNotContainIgnoringCase("kanarie", "sixten");
        assertThat(words(cast.as(REINE).get(done.location() + "/protokoll.pdf")))
                .contains("Gallringsprotokoll 1", "Reine Region", "Fritext i svar")
                .doesNotContainIgnoringCase("kanarie", "sixten");
        assertThat(cast.as("renate@region.example").get(done.location()).says())
                .as("an auditor reads it too")
                .contains("Gallringsprotokoll 1");
    }

    @Test
    @Order(6)
    void pressing_twice_takes_nothing_more_away() {
        var again = decide(List.of("fritext i svar;2017-09-14;1"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(db.sql("select count(*) from desk_disposal")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @Order(7)
    void the_trail_tells_of_it_and_is_still_whole() {
        cast.at("2017-11-16T04:00");
        assertThat(cast.as("renate@region.example").get("/min/revision").says())
                .contains("Reine Region gallrade enligt gallringsprotokoll 1");
        assertThat(trail.state().orElseThrow().isWhole()).isTrue();
        assertThat(trail.state().orElseThrow().at())
                .as("looked through after it was taken away")
                .isAfter("2017-11-16T01:00:00Z");
        assertThat(cast.as(REINE).get("/admin/gallring").says()).contains("Protokoll 1");
    }

    private Visited ask(String reason, String word) {
        return cast.as(REINE).post("/admin/gallring/forslag", Map.of("beslut", reason, "gallra", word));
    }

    private Visited decide(List<String> chosen) {
        return cast.as(REINE)
                .post(
                        "/admin/gallring/gallra",
                        Map.of("beslut", "Gallringsplan 2016-12-14", "valt", String.join(",", chosen)));
    }

    private int kept() {
        return db.sql(
                        "select count(*) from platform_incoming_letter where concat(text, subject, calendar) like '%kanariesvar%'")
                .query(Integer.class)
                .single();
    }

    private static String words(Visited paper) throws Exception {
        try (var file = Loader.loadPDF(paper.bytes())) {
            return new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
        }
    }
}
