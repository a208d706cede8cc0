package se.samverka.platform.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.samverka.cast.Cast;
import se.samverka.cast.StoryTest;
import se.samverka.cast.Visited;
import se.samverka.cast.Visitor;

/** What every answer says to browsers and proxies, whoever asks and whatever for. */
@StoryTest("2017-09-14T10:00")
class HeadersTest {

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    @Autowired
    ApplicationContext house;

    private Visitor visitor;
    private Visitor member;

    @BeforeEach
    void readers() {
        visitor = Visitor.to(house);
        member = Visitor.to(house)
                .signedInAs(Cast.of(house).person("kim@koping.example").id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/organ/aldre",
                "/organ/aldre/moten/2017-09-19",
                "/organ/aldre/moten/2017-09-19/kallelse.pdf",
                "/organ/skiss.svg",
                "/data/v1/organ",
                "/logga-in",
                "/en",
                "/en/organ/aldre",
                "/min",
                "/nowhere",
                "/s/aaaaaaaaaaaaaaaaaaaaaa",
                "/icons.svg",
                "/lan.css",
                "/fonts/source-sans-3.woff2"
            })
    void every_answer_locks_the_page(String path) {
        for (Visited answer : List.of(visitor.get(path), member.get(path))) {
            ALWAYS.forEach((name, value) ->
                    assertThat(answer.header(name)).as("%s of %s", name, path).isEqualTo(value));
            assertThat(answer.header("Content-Security-Policy"))
                    .contains(
                            "default-src 'self'",
                            "object-src 'none'",
                            "base-uri 'none'",
                            "form-action 'self'",
                            "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/organ/aldre",
                "/min",
                "/min/inloggning",
                "/en/organ/aldre",
                "/organ/aldre/moten/2017-09-19/kallelse.pdf",
                "/nowhere"
            })
    void nobody_keeps_what_a_signed_in_reader_got(String path) {
        var answer = member.get(path);
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(answer.headers("Vary").toString()).containsIgnoringCase("cookie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/s/aaaaaaaaaaaaaaaaaaaaaa", "/min", "/nowhere"})
    void nobody_keeps_what_is_not_for_all(String path) {
        assertThat(visitor.get(path).header("Cache-Control")).isEqualTo("private, no-store");
    }

    @Test
    void the_page_of_a_link_in_a_letter_is_kept_by_nobody() {
        var link =
                Cast.of(house).newest("kim@koping.example").text().replaceAll("(?s).*?(/s/[A-Za-z0-9_-]{22}).*", "$1");
        var page = visitor.get(link);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).isEqualTo("private, no-store");
    }

    @Test
    void a_public_page_is_not_sent_again_to_who_has_it() {
        var first = visitor.get("/organ/aldre");
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(first.headers("Vary").toString()).containsIgnoringCase("cookie");
        var tag = first.header("ETag");
        assertThat(visitor.get("/organ/aldre", "If-None-Match", tag).status()).isEqualTo(304);
        assertThat(visitor.get("/organ/unga", "If-None-Match", tag).status()).isNotEqualTo(304);
        assertThat(member.get("/organ/aldre", "If-None-Match", tag).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en", "/en/organ", "/en/organ/aldre", "/en/logga-in"})
    void an_english_page_is_kept_as_its_swedish_twin_and_gives_no_cookie(String path) {
        var first = visitor.get(path);
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(first.header("Set-Cookie")).isEmpty();
        var tag = first.header("ETag");
        var again = visitor.get(path, "If-None-Match", tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.html()).isEmpty();
    }

    @Test
    void over_https_browsers_are_told_to_come_back_so() {
        assertThat(visitor.get("/", "X-Forwarded-Proto", "https").header("Strict-Transport-Security"))
                .startsWith("max-age=31536000");
        assertThat(visitor.get("/").header("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void a_paper_that_somebody_sent_in_is_taken_home_and_can_do_nothing() {
        var page = visitor.get("/organ/aldre/moten/2017-09-19");
        var paper = page.html().replaceAll("(?s).*?href=\"([^\"]+/handling/\\d+)\".*", "$1");
        var answer = visitor.get(paper);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition")).startsWith("attachment; filename");
        assertThat(answer.header("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }
}
