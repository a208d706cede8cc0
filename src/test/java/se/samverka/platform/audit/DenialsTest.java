package se.samverka.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverka.cast.Bench;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.Visitor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.identity.SignedLinks;
import se.samverka.platform.time.CountyClock;

/** Signing in and out and being refused stand in the trail; reading does not. */
@SamverkaTest
class DenialsTest {

    @Autowired
    ApplicationContext house;

    @Autowired
    CountyClock clock;

    @Autowired
    JdbcClient db;

    @LocalServerPort
    int port;

    private PersonId kim;

    @BeforeEach
    void somebody_of_a_group() {
        db.sql("truncate people_person cascade").update();
        if (clock.today().getYear() < 2027)
            clock.travelTo(LocalDate.of(2027, 2, 9).atTime(10, 0));
        kim = Bench.in(house, "aldre").member("Askvik", "Kim Askvik");
        clock.travelTo(clock.instant().plus(Duration.ofHours(1)));
        db.sql("truncate platform_audit_line").update();
    }

    @Test
    void signing_in_and_out_is_written_down() {
        var browser = Visitor.to(house).signedInAs(kim);
        browser.post("/logga-ut", Map.of());
        browser.post("/logga-ut", Map.of());
        assertThat(lines())
                .containsExactly(
                        "signed-in identity.sign-in person/" + kim.value(),
                        "signed-in identity.sign-out person/" + kim.value());
    }

    @Test
    void a_signed_in_person_who_asks_for_what_is_not_theirs_is_written_down_once_a_minute() {
        var browser = Visitor.to(house).signedInAs(kim);
        for (int times = 0; times < 5; times++) browser.get("/admin/personer");
        browser.get("/admin/personer/bjud-in");
        browser.post("/organ/aldre/moten/nytt", Map.of());
        assertThat(denied())
                .containsExactly(
                        "route/GET /admin/personer",
                        "route/GET /admin/personer/bjud-in",
                        "route/POST /organ/{organ}/moten/nytt");
        clock.travelTo(clock.instant().plus(Duration.ofMinutes(1)));
        for (int times = 0; times < 5; times++) browser.get("/admin/personer");
        assertThat(denied()).hasSize(4);
    }

    @Test
    void no_address_can_be_made_up_to_fill_the_trail() {
        var browser = Visitor.to(house).signedInAs(kim);
        for (int number = 0; number < 5; number++) {
            browser.get("/admin/personer/00000000-0000-0000-0000-00000000000" + number);
            browser.get("/finns-inte-" + number);
        }
        assertThat(denied()).containsExactly("route/GET /admin/personer/{id}");
    }

    @Test
    void who_reads_without_signing_in_is_not_written_down() {
        var anybody = Visitor.to(house);
        for (var path : List.of("/", "/organ/aldre", "/admin/personer", "/finns-inte", "/s/AAAAAAAAAAAAAAAAAAAAAA"))
            anybody.get(path);
        assertThat(lines()).isEmpty();
    }

    @Test
    void an_unknown_and_a_used_link_are_written_down_when_they_are_used() {
        var token = house.getBean(SignedLinks.class)
                .issue(new SignedLinks.Link(
                        "sign-in", kim, "/min", clock.instant().plusSeconds(60), true));
        Visitor.to(house).post("/s/" + token, Map.of());
        Visitor.to(house).post("/s/" + token, Map.of());
        Visitor.to(house).post("/s/BBBBBBBBBBBBBBBBBBBBBB", Map.of());
        assertThat(lines())
                .containsExactly(
                        "signed-in identity.sign-in person/" + kim.value(),
                        "link/sign-in identity.link-refused link/sign-in",
                        "visitor identity.link-refused link/unknown");
        assertThat(db.sql("select person from platform_audit_line where actor = 'link/sign-in'")
                        .query(java.util.UUID.class)
                        .single())
                .isEqualTo(kim.value());
    }

    @Test
    void a_form_from_another_site_is_written_down_without_its_secrets() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/s/hemligt?x=hemligt".formatted(port)))
                .header("Origin", "https://elak.example")
                .POST(BodyPublishers.ofString("a=b"))
                .build();
        for (int times = 0; times < 3; times++)
            assertThat(HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(403);
        assertThat(lines()).containsExactly("visitor identity.wrong-origin route/POST /s");
    }

    @Test
    void nothing_of_it_tells_from_where() {
        Visitor.to(house).signedInAs(kim).get("/admin/personer");
        assertThat(db.sql("select l::text from platform_audit_line l")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(line -> line != null && (line.contains("127.0.0.1") || line.contains("0:0:0:0")));
    }

    private List<@Nullable String> denied() {
        return db.sql("select subject from platform_audit_line where act = 'identity.denied' order by id")
                .query(String.class)
                .list();
    }

    private List<@Nullable String> lines() {
        return db.sql("select actor || ' ' || act || ' ' || subject from platform_audit_line order by id")
                .query(String.class)
                .list();
    }
}
