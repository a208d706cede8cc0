package se.samverka.desk.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
import se.samverka.cast.Visitor;

/** What the auditor of the sample county reads, after a year of its life. */
@StoryTest("2017-09-14T10:00")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TrailTest {

    private static final String AUDITOR = "renate@region.example";

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient db;

    private Cast cast;
    private Visitor auditor;

    @BeforeAll
    void an_auditor_comes() {
        cast = Cast.of(house);
        cast.work();
        auditor = cast.as(AUDITOR);
    }

    @Test
    @Order(1)
    void each_line_is_a_sentence_with_who_what_and_on_whose_behalf() {
        assertThat(auditor.get("/min/revision?handling=meetings.send-notice").says())
                .contains(
                        "12 sep 2017 16.30 Sten Stöd skickade kallelsen till mötet 19 september 2017 i Samverkansgruppen äldre på uppdrag av ordföranden.");
        assertThat(auditor.get("/min/revision?handling=people.make-auditor").says())
                .contains("Reine Region gjorde Renate Region till revisor.");
    }

    @Test
    @Order(1)
    void what_it_was_before_and_after_stands_in_its_details() {
        assertThat(auditor.get("/min/revision?handling=people.end-appointment").says())
                .contains("Till och med före", "Till och med efter")
                .contains("satte sista dag för uppdraget som");
        assertThat(auditor.get("/min/revision?handling=meetings.answer").says())
                .contains("Platsen före väntar på svar", "Platsen efter");
    }

    @Test
    @Order(1)
    void the_whole_trail_can_be_told() {
        var lines = everyPage("/min/revision");
        assertThat(lines).hasSizeGreaterThan(20);
        assertThat(lines)
                .noneMatch(text -> text.contains(" gjorde people.")
                        || text.contains(" gjorde meetings.")
                        || text.contains("som inte finns kvar")
                        || text.contains("{}"));
    }

    @Test
    @Order(1)
    void the_top_says_that_it_is_whole_and_how_far() {
        assertThat(auditor.get("/min/revision").says())
                .containsPattern(
                        "Loggen är hel till och med \\d+ september 2017 kl\\. \\d\\d\\.\\d\\d\\. [\\d\u00a0]+ rader\\.");
    }

    @Test
    @Order(1)
    void it_is_narrowed_by_day_person_act_and_thing() {
        var sten = cast.person("sten@region.example").id().value();
        assertThat(auditor.get("/min/revision?fran=2017-09-12&till=2017-09-12").says())
                .contains("12 sep 2017 16.30")
                .doesNotContain("11 sep 2017", "13 sep 2017");
        assertThat(rows("/min/revision?person=" + sten)).isNotEmpty().allMatch(row -> row.contains("Sten Stöd "));
        var meeting = db.sql(
                        "select subject from platform_audit_line where act = 'meetings.send-notice' order by id desc limit 1")
                .query(String.class)
                .single();
        assertThat(auditor.get("/min/revision?om=" + meeting).says()).contains("Bara det som gäller mötet");
        assertThat(auditor.get("/min/revision?fran=2016-01-01&till=2016-01-02").says())
                .contains("Inga rader passar in på urvalet.");
        assertThat(auditor.get("/min/revision?fran=i-dag").status()).isEqualTo(404);
        assertThat(auditor.get("/min/revision?fore=x").status()).isEqualTo(404);
    }

    @Test
    @Order(1)
    void only_auditors_and_administrators_read_it_and_nobody_acts_in_it() {
        assertThat(cast.as("reine@region.example").get("/min/revision").status())
                .isEqualTo(200);
        for (var path : List.of("/min/revision", "/min/revision/rader.csv", "/min/revision/rader.jsonl")) {
            assertThat(cast.as("sten@region.example").get(path).status())
                    .as(path)
                    .isEqualTo(404);
            assertThat(cast.anybody().get(path).location()).as(path).startsWith("/logga-in");
            assertThat(auditor.post(path, Map.of()).status()).as(path).isIn(404, 405);
        }
        assertThat(auditor.get("/min").says()).contains("Revision", "Inget att göra just nu.");
        assertThat(auditor.get("/sok?q=%22En+v%C3%A4g+in+f%C3%B6r+unga%22").html())
                .doesNotContain("barn-unga/moten/2017-09-28");
    }

    @Test
    @Order(1)
    void the_lines_are_taken_along_as_a_sheet_and_with_their_proof() {
        var sheet = auditor.get("/min/revision/rader.csv?handling=meetings.send-notice");
        assertThat(sheet.header("Content-Disposition")).contains("revision.csv");
        assertThat(sheet.html())
                .startsWith("\uFEFF\"Rad\";\"Tid\"")
                .contains("\"Sten Stöd skickade kallelsen till mötet");
        var proof = auditor.get("/min/revision/rader.jsonl?handling=meetings.send-notice")
                .html();
        assertThat(proof.lines().toList()).first().asString().contains("samverka-revision-1");
        assertThat(proof)
                .contains("\"act\":\"meetings.send-notice\"", "\"signature\":")
                .doesNotContain("Sten", "\"act\":\"people.");
    }

    @Test
    @Order(1)
    void nobodys_name_or_address_stands_in_any_line() {
        var names =
                strings("select name from people_person union select email from people_person where email is not null");
        var trail = String.join("\n", strings("select l::text from platform_audit_line l"));
        assertThat(names).hasSizeGreaterThan(100);
        assertThat(names).noneMatch(trail::contains);
        assertThat(strings("select distinct on_behalf_of from platform_audit_line where on_behalf_of is not null"))
                .containsExactly("chair");
    }

    /** Nothing of the person is left; the lines of what the person did are, and fit together. */
    @Test
    @Order(2)
    void when_somebody_is_disposed_of_the_chain_holds_and_the_name_is_gone() {
        var sten = cast.person("sten@region.example").id().value();
        db.sql("delete from people_appointment where person = :id")
                .param("id", sten)
                .update();
        db.sql(
                        "update people_person set name = 'Borttagen', email = null, phone = null, closed_at = '2017-09-14' where id = :id")
                .param("id", sten)
                .update();
        cast.at("2017-09-15T03:10");
        assertThat(auditor.get("/min/revision?person=" + sten).says())
                .contains("Loggen är hel till och med 15 september 2017 kl. 03.10.", "Borttagen skickade kallelsen")
                .doesNotContain("Sten Stöd");
    }

    @Test
    @Order(3)
    void a_break_is_named_on_the_page_and_awaits_the_administrator() {
        db.sql("alter table platform_audit_line disable trigger user").update();
        db.sql("update platform_audit_line set details = '{}' where number = 17")
                .update();
        db.sql("alter table platform_audit_line enable trigger user").update();
        cast.at("2017-09-16T03:10");
        assertThat(auditor.get("/min/revision").says())
                .contains("Loggen är bruten", "Rad 17 (")
                .doesNotContain("Loggen är hel");
        assertThat(cast.as("reine@region.example").get("/min").says())
                .contains("Ta reda på varför revisionsloggen är bruten", "Rad 17 (");
        assertThat(cast.as("kim@koping.example").get("/min").says()).doesNotContain("revisionsloggen");
    }

    private List<String> everyPage(String path) {
        var all = new ArrayList<String>();
        for (var next = path; !next.isEmpty(); next = older(next)) all.addAll(rows(next));
        return all;
    }

    private String older(String path) {
        var html = auditor.get(path).html();
        int at = html.indexOf("Visa äldre rader");
        if (at < 0) return "";
        var link = html.substring(html.lastIndexOf("href=\"", at) + 6, at);
        return link.substring(0, link.indexOf('"')).replace("&amp;", "&");
    }

    private List<String> rows(String path) {
        var html = auditor.get(path).html();
        return java.util.regex.Pattern.compile("(?s)</time></td>\\s*<td>(.*?)<details")
                .matcher(html)
                .results()
                .map(row -> row.group(1).strip())
                .toList();
    }

    private List<String> strings(String sql) {
        List<@Nullable String> found = db.sql(sql).query(String.class).list();
        return found.stream().map(Objects::requireNonNull).toList();
    }
}
