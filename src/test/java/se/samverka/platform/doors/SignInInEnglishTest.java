package se.samverka.platform.doors;

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
import se.samverka.cast.Cast;
import se.samverka.cast.StoryTest;
import se.samverka.cast.Visitor;

/** The way in, in the language of the address: the form, the letter, what its link opens, and that it works once. */
@StoryTest("2017-09-12T18:00")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SignInInEnglishTest {

    private static final String SIXTEN = "sixten@sala.example";
    private static final String SABINA = "sabina@sala.example";

    @Autowired
    ApplicationContext house;

    private Cast cast;
    private Visitor sixten;

    @BeforeAll
    void somebody_comes_to_the_door() {
        cast = Cast.of(house);
        sixten = cast.anybody();
    }

    @Test
    @Order(1)
    void the_form_is_in_english_and_says_that_what_is_behind_it_is_not() {
        assertThat(sixten.get("/en/logga-in").says())
                .contains("You need no password.", "E-mail me a link")
                .contains("The pages behind the door are in Swedish.");
        assertThat(sixten.get("/logga-in").says())
                .contains("Du behöver inget lösenord.")
                .doesNotContain("Swedish");
    }

    @Test
    @Order(2)
    void an_address_that_is_none_is_told_in_english() {
        var page = sixten.post("/en/logga-in", Map.of("epost", "sixten"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.says()).contains("Enter your e-mail address, for example name@municipality.example.");
        assertThat(page.html()).contains("<title>Error: Sign in");
    }

    @Test
    @Order(3)
    void the_letter_is_in_english_and_leads_to_an_english_page() {
        assertThat(sixten.post("/en/logga-in", Map.of("epost", SIXTEN)).says()).contains("Check your inbox");
        cast.work();
        var letter = cast.newest(SIXTEN);
        assertThat(letter.subject()).isEqualTo("Sign in to Samverka");
        assertThat(letter.html()).contains("<html lang=\"en\">").doesNotContain("Logga in");
        assertThat(letter.text()).contains("It is valid for 30 minutes", "/en/s/");
        var page = sixten.get(link());
        assertThat(page.says()).contains("Welcome, Sixten Sala", "Sign in");
        assertThat(page.header("Cache-Control")).isEqualTo("private, no-store");
    }

    @Test
    @Order(4)
    void the_link_signs_in_once() {
        var link = link();
        assertThat(sixten.post(link, Map.of()).location()).isEqualTo("/min");
        assertThat(sixten.get("/min").saysInAll()).contains("Sixten Sala", "Logga ut");
        var again = cast.anybody().post(link, Map.of());
        assertThat(again.status()).isEqualTo(410);
        assertThat(again.says()).contains("The link is no longer valid", "Get a new sign-in link");
        assertThat(again.html()).contains("href=\"/en/logga-in\"");
    }

    @Test
    @Order(5)
    void the_swedish_letter_is_as_it_was() {
        cast.anybody().post("/logga-in", Map.of("epost", SABINA));
        cast.work();
        assertThat(cast.newest(SABINA).subject()).isEqualTo("Logga in i Samverka");
        assertThat(cast.newest(SABINA).html()).contains("<html lang=\"sv\">");
        assertThat(cast.newest(SABINA).text()).contains("/s/").doesNotContain("/en/");
    }

    @Test
    @Order(6)
    void what_else_a_link_opens_is_in_swedish() {
        var call = cast.newest("kim@koping.example").text().replaceFirst("(?s).*?(/s/[A-Za-z0-9_-]{22}).*", "$1");
        assertThat(cast.anybody().get("/en" + call).location()).isEqualTo(call);
        assertThat(cast.anybody().post("/en" + call, Map.of("svar", "nej")).location())
                .isEqualTo(call);
    }

    private String link() {
        return cast.newest(SIXTEN).text().replaceFirst("(?s).*?(/en/s/[A-Za-z0-9_-]{22}).*", "$1");
    }
}
