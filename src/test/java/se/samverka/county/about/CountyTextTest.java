package se.samverka.county.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import se.samverka.cast.SamverkaTest;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.web.language.Words;

@SamverkaTest
@TestPropertySource(properties = "samverka.county=vastmanland")
class CountyTextTest {

    @LocalServerPort
    int port;

    @Autowired
    ExampleNotice notice;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/om-samverkan | Om samverkan | Grupperna beslutar inte.",
                "/kontakt | Kontakt | Begär ut en handling",
                "/personuppgifter | Personuppgifter | Sidorna använder inga kakor.",
                "/tillganglighet | Tillgänglighetsredogörelse | lagen om tillgänglighet till digital offentlig service"
            })
    void the_countys_own_texts_are_pages(String address, String heading, String words) throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<h1>" + heading + "</h1>", words);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void a_county_that_exists_is_not_said_to_be_invented() {
        assertThat(notice.sentence(Actor.VISITOR, Words.SWEDISH)).isEmpty();
    }

    @Test
    void markup_in_a_text_is_shown_and_not_obeyed() {
        assertThat(CountyTextController.written("Hej <script>alert(1)</script>"))
                .doesNotContain("<script>")
                .contains("&lt;script&gt;");
        assertThat(CountyTextController.written("[klicka](javascript:alert(1))"))
                .doesNotContain("javascript:");
        assertThat(CountyTextController.written("**starkt**")).contains("<strong>starkt</strong>");
    }
}
