package se.samverka.platform.doors.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.samverka.cast.Bench;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.Visitor;
import se.samverka.platform.time.CountyClock;

/** The same as {@link AccountTest}, against a provider that others have written: {@code ./samverka test --keycloak}. */
@SamverkaTest
@EnabledIfSystemProperty(
        named = "samverka.keycloak",
        matches = "true",
        disabledReason = "a real Keycloak is fetched and started only by ./samverka test --keycloak")
class KeycloakTest {

    private static final Keycloak KEYCLOAK = Keycloak.start();
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+/login-actions/authenticate[^\"]+)\"");

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient db;

    @Autowired
    CountyClock clock;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("samverka.oidc-issuer", KEYCLOAK::issuer);
        settings.add("samverka.oidc-client-id", () -> "samverka");
        settings.add("samverka.oidc-client-secret", () -> "only-for-tests");
        settings.add("samverka.oidc-name", () -> "Keycloak");
    }

    @AfterAll
    static void close() {
        KEYCLOAK.close();
    }

    @BeforeEach
    void a_member() {
        db.sql("truncate people_person, platform_linked_account, spring_session cascade")
                .update();
        clock.travelTo(LocalDateTime.of(2027, 2, 9, 10, 0));
        Bench.in(house, "aldre").member("Askvik", "Kim Askvik");
    }

    @Test
    void whoever_keycloak_knows_by_a_verified_address_is_signed_in() throws Exception {
        var browser = Visitor.to(house);
        assertThat(browser.get(throughKeycloak(browser, "kim")).location()).isEqualTo("/min");
        assertThat(browser.get("/min/inloggning").saysInAll()).contains("Kim Askvik", "Keycloak Kopplat");
    }

    @Test
    void somebody_else_whom_keycloak_knows_is_not() throws Exception {
        var browser = Visitor.to(house);
        assertThat(browser.get(throughKeycloak(browser, "stranger")).says()).contains("Vi känner inte igen ditt konto");
    }

    /** As a browser does: the page that asks for name and password, and back to our own door. */
    private static String throughKeycloak(Visitor browser, String user) throws IOException, InterruptedException {
        try (var there = HttpClient.newHttpClient()) {
            var asking = URI.create(browser.get("/logga-in/konto").location());
            var page = there.send(HttpRequest.newBuilder(asking).build(), BodyHandlers.ofString());
            var form = FORM.matcher(page.body());
            assertThat(form.find()).as(page.body()).isTrue();
            var answer = there.send(
                    HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("Cookie", cookies(page))
                            .POST(BodyPublishers.ofString("username=%s&password=only-for-tests".formatted(user)))
                            .build(),
                    BodyHandlers.ofString());
            return ownAddress(answer);
        }
    }

    /** Keycloak's are for https alone; browsers send them to localhost all the same, and Java's client does not. */
    private static String cookies(HttpResponse<String> page) {
        return page.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
    }

    private static String ownAddress(HttpResponse<String> answer) {
        var location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/logga-in/konto/svar"));
    }
}
