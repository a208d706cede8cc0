package se.samverka.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.samverka.cast.Cast;
import se.samverka.cast.StoryTest;
import se.samverka.cast.Visited;

/** The demo's letters in a browser: read, answered and passed on, with real replies. */
@StoryTest("2017-09-12T16:45")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemosPostTest {

    private static final String MEETING = "/organ/aldre/moten/2017-09-19";
    private static final Pattern LETTER = Pattern.compile("/_post/[a-z]+@[a-z]+\\.example/\\d+");
    private static final Pattern EARLIER = Pattern.compile("/_post/tidigare/[0-9a-f-]{36}");

    @Autowired
    ApplicationContext house;

    private Cast cast;

    @BeforeAll
    void somebody_tries_the_demo() {
        cast = Cast.of(house);
    }

    @Test
    @Order(1)
    void every_page_leads_to_the_letters() {
        var page = cast.anybody().get("/");
        assertThat(page.html()).contains("Det här är en visning.", "href=\"/_post\"");
    }

    @Test
    @Order(2)
    void all_letters_of_the_last_days_are_listed_newest_first_and_can_be_sifted() {
        var all = cast.anybody().get("/_post").says();
        assertThat(all).contains("Kallelse: Samverkansgruppen äldre", "kim@koping.example", "kaj@koping.example");
        var kims = cast.anybody().get("/_post?till=KIM@koping").says();
        assertThat(kims).contains("kim@koping.example").doesNotContain("kaj@koping.example");
    }

    @Test
    @Order(3)
    void older_letters_are_there_too_without_their_links() {
        var first = cast.anybody().get("/_post");
        var older = first.html()
                .replaceFirst("(?s).*href=\"(/_post\\?till=[^\"]*)\".*", "$1")
                .replace("&amp;", "&");
        var page = cast.anybody().get(older);
        var letter = cast.anybody().get(first(EARLIER, page));
        assertThat(letter.says()).contains("Därför är länkar och bilagor utelämnade.");
        assertThat(cast.anybody().get(first(EARLIER, page) + "/html").html()).doesNotContain("/s/");
    }

    @Test
    @Order(4)
    void a_letter_is_shown_as_its_recipient_sees_it_in_a_frame_that_runs_nothing() {
        var letter = kims();
        assertThat(letter.says())
                .contains("Kallelse med knapparna Ja och Nej")
                .contains("tisdag 19 september 2017 kl. 09.00–12.00")
                .contains("Kallelse äldre 2017-09-19.pdf")
                .contains("Vidarebefordra till Kaj Köping");
        var html = cast.anybody().get(address("kim@koping") + "/html");
        assertThat(html.html()).contains("Svara om du kommer", "<base target=\"_top\">");
        assertThat(html.header("Content-Security-Policy"))
                .contains("default-src 'none'", "sandbox", "frame-ancestors 'self'");
        assertThat(cast.anybody().get(address("kim@koping") + "/bilaga/2").header("Content-Type"))
                .isEqualTo("application/pdf");
        assertThat(cast.anybody().get(address("kim@koping") + "/bilaga/3").status())
                .isEqualTo(404);
    }

    @Test
    @Order(5)
    void a_pressed_no_comes_back_as_a_real_answer() {
        answer("kim@koping", "nej");
        assertThat(cast.as("sten@region.example").get(MEETING).says()).contains("Ersättare tillfrågad");
    }

    @Test
    @Order(6)
    void a_call_that_is_passed_on_is_answered_by_the_deputy() {
        var forwarded = cast.anybody().post(address("sixten@sala"), Map.of("svar", "vidare"));
        assertThat(forwarded.location()).startsWith("/_post/sonja@sala.example/");
        cast.anybody().post(forwarded.location().replaceFirst("\\?.*", ""), Map.of("svar", "ja"));
        cast.work();
        assertThat(cast.as("sten@region.example").get(MEETING).says())
                .contains("Ersättaren har tackat ja. Ledamoten har inte svarat.");
    }

    private void answer(String to, String answer) {
        var sent = cast.anybody().postAndFollow(address(to), Map.of("svar", answer));
        assertThat(sent.says()).contains("Samverka läser svaret inom några sekunder.");
        cast.work();
    }

    private Visited kims() {
        return cast.anybody().get(address("kim@koping"));
    }

    /** The newest letter that can be answered. */
    private String address(String to) {
        return first(LETTER, cast.anybody().get("/_post?till=" + to));
    }

    private static String first(Pattern address, Visited page) {
        var found = address.matcher(page.html());
        assertThat(found.find()).as(page.toString()).isTrue();
        return found.group();
    }
}
