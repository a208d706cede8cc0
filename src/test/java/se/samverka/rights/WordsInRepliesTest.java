package se.samverka.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverka.cast.Cast;
import se.samverka.cast.StoryTest;
import se.samverka.platform.mail.demo.DeliveredLetter;
import se.samverka.platform.mail.demo.OutlookReply.Answer;

/** What somebody writes in a reply, perhaps why they cannot come, is read by who supports the group and by nobody else (G12). */
@StoryTest("2017-09-14T10:00")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WordsInRepliesTest {

    private static final String MEETING = "/organ/aldre/moten/2017-09-19";
    private static final String WORDS = "Jag ligger på sjukhus: kanariesvar.";

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient db;

    private Cast cast;

    @BeforeAll
    void a_member_writes_why() {
        cast = Cast.of(house);
        var call = cast.letters("hanna@hallstahammar.example").stream()
                .filter(DeliveredLetter::isAnswerable)
                .findFirst()
                .orElseThrow();
        cast.post().answer(call.id(), Answer.DECLINED, WORDS);
        cast.work();
    }

    @Test
    void who_supports_the_group_reads_it_beside_the_answer() {
        assertThat(cast.as("sten@region.example").get(MEETING).says()).contains(WORDS, "hanna@hallstahammar.example");
    }

    @Test
    void nobody_else_who_can_sign_in_does() {
        assertThat(singing(Crawl.of(cast.as("rut@region.example"), "/min", MEETING)))
                .as("the chair, who sees the answers")
                .isEmpty();
        for (var reader : List.of(
                "asta@arboga.example", "henrik@hallstahammar.example", "stina@region.example", "renate@region.example"))
            for (var page : List.of("/min", MEETING, "/min/utskick", "/min/revision", "/sok?q=sjukhus"))
                assertThat(cast.as(reader).get(page).html())
                        .as(reader + " " + page)
                        .doesNotContain("kanariesvar");
    }

    @Test
    void nobody_from_outside_does_in_any_page_file_feed_or_calendar() {
        assertThat(singing(Crawl.of(cast.anybody(), "/", "/data/v1/organ", "/data/v1/moten", MEETING)))
                .isEmpty();
    }

    @Test
    void no_letter_that_follows_carries_it() {
        assertThat(cast.post().list().stream().filter(letter -> letter.from().contains("@samverka.example")))
                .isNotEmpty()
                .allSatisfy(letter -> assertThat(letter.text() + letter.html() + letter.subject())
                        .doesNotContain("kanariesvar"));
        assertThat(db.sql(
                                "select count(*) from platform_letter where concat(blocks, subject, calendar_text) like '%kanariesvar%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void neither_the_trail_nor_the_index_holds_it() {
        assertThat(db.sql("select count(*) from platform_audit_line where details::text like '%kanariesvar%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(db.sql("select count(*) from publication_thing where content like '%kanariesvar%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static List<String> singing(Map<String, String> pages) {
        return pages.entrySet().stream()
                .filter(page -> page.getValue().toLowerCase(Locale.ROOT).contains("kanariesvar"))
                .map(Map.Entry::getKey)
                .toList();
    }
}
