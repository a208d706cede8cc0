package se.samverka.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.samverka.cast.Bench;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.Visitor;

/** A browser is spared what it has already, and never told so of what is somebody's own. */
@SamverkaTest
class UnchangedTest {

    private static final String BODY = "/organ/aldre";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Test
    void a_public_page_that_is_the_same_is_not_sent_again_until_it_changes() throws Exception {
        var first = get(BODY, "");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(first.headers().firstValue("Vary").orElse("")).containsIgnoringCase("Cookie");

        var again = get(BODY, tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(get(BODY, "\"another\"").statusCode()).isEqualTo(200);

        Bench.in(house, "aldre").meeting(LocalDate.of(2017, 10, 3));
        assertThat(get(BODY, tag).statusCode()).isEqualTo(200);
    }

    @Test
    void a_page_that_has_a_name_is_still_packed_on_the_way() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, BODY)))
                .header("Accept-Encoding", "gzip");
        try (var browser = HttpClient.newHttpClient()) {
            var answer = browser.send(request.build(), BodyHandlers.discarding());
            assertThat(answer.headers().firstValue("ETag")).isPresent();
            assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        }
    }

    @Test
    void what_is_somebodys_own_is_never_kept() {
        var ada = Visitor.to(house).signedInAs(Bench.administrator(house, "Ada Region"));
        for (var page : new String[] {BODY, "/min"}) {
            assertThat(ada.get(page).header("Cache-Control")).as(page).contains("no-store");
            assertThat(ada.get(page).header("ETag")).as(page).isEmpty();
            assertThat(ada.get(page).header("Vary")).as(page).containsIgnoringCase("Cookie");
        }
    }

    @Test
    void a_page_behind_a_signed_link_and_a_page_that_is_not_there_are_never_kept() throws Exception {
        for (var page : new String[] {"/s/AAAAAAAAAAAAAAAAAAAAAA", "/finns-inte"}) {
            var answer = get(page, "");
            assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                    .as(page)
                    .contains("no-store");
            assertThat(answer.headers().firstValue("ETag")).as(page).isEmpty();
        }
    }

    private HttpResponse<String> get(String path, String known) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path)));
        if (!known.isEmpty()) request.header("If-None-Match", known);
        try (var browser = HttpClient.newHttpClient()) {
            return browser.send(request.build(), BodyHandlers.ofString());
        }
    }
}
