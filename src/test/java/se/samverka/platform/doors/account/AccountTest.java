package se.samverka.platform.doors.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.samverka.cast.Bench;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.Visited;
import se.samverka.cast.Visitor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.time.CountyClock;

/** Sign-in through a provider of OpenID Connect: by the county's mapping of claims, and by nothing that does not hold. */
@SamverkaTest
class AccountTest {

    private static final LocalIssuer ISSUER = new LocalIssuer();
    private static final String KIM = "kim.askvik@askvik.example";
    private static final Pattern UNLINK = Pattern.compile("action=\"(/min/inloggning/konto/[^\"]+)\"");

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient db;

    @Autowired
    CountyClock clock;

    private PersonId kim;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("samverka.oidc-issuer", ISSUER::address);
        settings.add("samverka.oidc-client-id", () -> "samverka");
        settings.add("samverka.oidc-client-secret", () -> "secret");
        settings.add("samverka.oidc-name", () -> "Askviks konto");
        settings.add("samverka.oidc-email", () -> "email, https://id.oidc.se/claim/upn");
    }

    @AfterAll
    static void close() {
        ISSUER.close();
    }

    @BeforeEach
    void a_member() {
        db.sql("truncate people_person, platform_linked_account, platform_audit_line, spring_session cascade")
                .update();
        clock.travelTo(LocalDateTime.of(2027, 2, 9, 10, 0));
        kim = Bench.in(house, "aldre").member("Askvik", "Kim Askvik");
    }

    @Test
    void a_verified_address_signs_in_where_one_was_going() {
        ISSUER.says(Map.of("sub", "1", "email", "Kim.Askvik@askvik.example", "email_verified", true));
        var browser = Visitor.to(house);
        assertThat(browser.get("/logga-in").says()).contains("Logga in med Askviks konto");
        assertThat(through(browser, "/min/inloggning").location()).isEqualTo("/min/inloggning");
        assertThat(browser.get("/min/inloggning").saysInAll())
                .contains("Kim Askvik", "Askviks konto Kopplat 9 februari 2027");
        assertThat(details()).contains("account");
    }

    @Test
    void an_address_that_is_not_verified_opens_nothing() {
        ISSUER.says(Map.of("sub", "1", "email", KIM));
        assertThat(through(Visitor.to(house), "/min").says()).contains("Vi känner inte igen ditt konto");
        ISSUER.says(Map.of("sub", "1", "email", KIM, "email_verified", false));
        assertThat(through(Visitor.to(house), "/min").says()).contains("Vi känner inte igen ditt konto");
        assertThat(acts()).contains("identity.unknown-account").doesNotContain("identity.sign-in");
    }

    @Test
    void another_claim_can_be_the_address_when_the_county_says_so() {
        ISSUER.says(Map.of("sub", "1", "https://id.oidc.se/claim/upn", KIM));
        assertThat(through(Visitor.to(house), "/min").location()).isEqualTo("/min");
    }

    @Test
    void an_account_once_linked_signs_in_under_another_address() {
        ISSUER.says(Map.of("sub", "1", "email", KIM, "email_verified", true));
        through(Visitor.to(house), "/min");
        ISSUER.says(Map.of("sub", "1", "email", "kim.gift@askvik.example", "email_verified", true));
        assertThat(through(Visitor.to(house), "/min").location()).isEqualTo("/min");
        ISSUER.says(Map.of("sub", "2", "email", "kim.gift@askvik.example", "email_verified", true));
        assertThat(through(Visitor.to(house), "/min").says()).contains("Vi känner inte igen ditt konto");
    }

    @Test
    void somebody_signed_in_links_an_account_and_unlinks_it() {
        ISSUER.says(Map.of("sub", "private"));
        assertThat(through(Visitor.to(house), "/min").says()).contains("koppla kontot");
        var browser = Visitor.to(house).signedInAs(kim);
        assertThat(browser.get("/min/inloggning").says()).contains("Koppla Askviks konto");
        assertThat(through(browser, "/min").location()).isEqualTo("/min/inloggning");
        assertThat(through(Visitor.to(house), "/min").location()).isEqualTo("/min");
        var unlink = UNLINK.matcher(browser.get("/min/inloggning").html());
        assertThat(unlink.find()).isTrue();
        browser.post(unlink.group(1), Map.of());
        assertThat(through(Visitor.to(house), "/min").says()).contains("Vi känner inte igen ditt konto");
        assertThat(acts()).contains("identity.link-account", "identity.unlink-account");
    }

    @Test
    void whoever_holds_nothing_any_longer_is_not_let_in() {
        ISSUER.says(Map.of("sub", "1", "email", KIM, "email_verified", true));
        through(Visitor.to(house), "/min");
        db.sql("update people_appointment set valid_to = valid_from, ending = ''")
                .update();
        clock.travelTo(LocalDateTime.of(2027, 2, 12, 10, 0));
        assertThat(through(Visitor.to(house), "/min").says()).contains("Vi känner inte igen ditt konto");
    }

    @Test
    void what_does_not_hold_opens_nothing() throws Exception {
        Map<String, Object> kims = Map.of("sub", "1", "email", KIM, "email_verified", true);
        ISSUER.says(kims).forgetsTheNonce();
        assertThat(through(Visitor.to(house), "/min").says()).contains("Inloggningen gick inte igenom");
        ISSUER.says(kims).speaksToSomebodyElse();
        assertThat(through(Visitor.to(house), "/min").says()).contains("Inloggningen gick inte igenom");
        ISSUER.says(kims).signsWithAnotherKey();
        assertThat(through(Visitor.to(house), "/min").says()).contains("Inloggningen gick inte igenom");
        ISSUER.says(kims);
        assertThat(through(Visitor.to(house), "/min").location()).isEqualTo("/min");
    }

    @Test
    void an_answer_serves_only_the_browser_that_asked_and_once() {
        ISSUER.says(Map.of("sub", "1", "email", KIM, "email_verified", true));
        var mine = Visitor.to(house);
        var back = back(mine, "/min");
        assertThat(Visitor.to(house).get(back).says()).contains("Inloggningen gick inte igenom");
        assertThat(mine.get(back).location()).isEqualTo("/min");
        assertThat(mine.get(back).location()).isNotEqualTo("/min");
    }

    @Test
    void one_never_ends_up_at_another_site() {
        ISSUER.says(Map.of("sub", "1", "email", KIM, "email_verified", true));
        assertThat(through(Visitor.to(house), "//evil.example").location()).isEqualTo("/min");
    }

    private Visited through(Visitor browser, String till) {
        return browser.get(back(browser, till));
    }

    /** To the provider and back, as far as our own door. */
    private static String back(Visitor browser, String till) {
        var asked = browser.get("/logga-in/konto?till=" + till);
        assertThat(asked.location()).startsWith(ISSUER.address());
        var location = Visitor.elsewhere(asked.location()).location();
        return location.substring(location.indexOf("/logga-in/konto/svar"));
    }

    private List<@Nullable String> acts() {
        return db.sql("select act from platform_audit_line").query(String.class).list();
    }

    private List<@Nullable String> details() {
        return db.sql("select details ->> 'by' from platform_audit_line where act = 'identity.sign-in'")
                .query(String.class)
                .list();
    }
}
