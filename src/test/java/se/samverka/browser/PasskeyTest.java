package se.samverka.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.samverka.cast.Bench;
import se.samverka.cast.SamverkaTest;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.identity.SignedLinks;
import se.samverka.platform.time.CountyClock;

/** A passkey is made, signs in, is refused and is removed, in a real browser with a made-up security key. */
@SamverkaTest
class PasskeyTest {

    private static final int PORT = free();

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient db;

    @Autowired
    CountyClock clock;

    private PersonId kim;
    private Reader reader;

    /** A passkey belongs to an address, port and all, so this house must know its own beforehand. */
    @DynamicPropertySource
    static void at(DynamicPropertyRegistry settings) {
        settings.add("server.port", () -> PORT);
        settings.add("samverka.public-url", () -> "http://localhost:" + PORT);
    }

    @BeforeEach
    void somebody_signed_in_on_a_phone_with_a_fingerprint() {
        db.sql("truncate people_person, user_credentials, spring_session, platform_letter, platform_audit_line cascade")
                .update();
        clock.travelTo(LocalDateTime.of(2027, 2, 9, 10, 0));
        kim = Bench.in(house, "aldre").member("Askvik", "Kim Askvik");
        reader = Reader.at(Screen.PHONE_LIGHT, PORT).signedInBy(link());
        reader.hasDevice(true);
    }

    @AfterEach
    void put_away() {
        reader.close();
    }

    @Test
    void a_passkey_is_added_once_named_and_signs_in_without_a_letter() {
        addPasskey("Min telefon");
        assertThat(reader.open("/min/inloggning").faults()).isEmpty();
        assertThat(reader.content()).contains("Min telefon", "Skapad");
        assertThat(letters()).isEqualTo(1);
        signOut();
        signInByPasskey();
        assertThat(reader.path()).isEqualTo("/min");
        assertThat(letters()).isEqualTo(1);
    }

    @Test
    void a_removed_passkey_opens_nothing_and_the_letter_still_does() {
        addPasskey("Gammal telefon");
        reader.open("/min/inloggning")
                .page()
                .locator("button:has-text('Ta bort')")
                .click();
        assertThat(reader.content()).contains("Du har ingen nyckel än.");
        signOut();
        signInByPasskey();
        assertThat(reader.content()).contains("Nyckeln fungerade inte");
        assertThat(reader.signedInBy(link()).path()).isEqualTo("/min");
    }

    @Test
    void somebody_without_a_charge_is_not_let_in_by_an_old_passkey() {
        addPasskey("Min telefon");
        signOut();
        db.sql("update people_appointment set valid_to = valid_from, ending = ''")
                .update();
        clock.travelTo(clock.wallTime().plusDays(2));
        signInByPasskey();
        assertThat(reader.content()).contains("Nyckeln fungerade inte");
    }

    @Test
    void a_device_that_does_not_know_its_owner_makes_no_passkey() {
        reader.hasDevice(false);
        reader.open("/min/inloggning");
        reader.page().locator("button:has-text('Lägg till en nyckel')").click();
        reader.page().locator("[data-passkey-trouble]").waitFor();
        assertThat(reader.content()).contains("Du har ingen nyckel än.");
    }

    private void addPasskey(String label) {
        reader.open("/min/inloggning");
        reader.page().locator("#namn").fill(label);
        reader.page().locator("button:has-text('Lägg till en nyckel')").click();
        reader.page().locator("strong:has-text('" + label + "')").waitFor();
    }

    private void signOut() {
        db.sql("truncate spring_session cascade").update();
    }

    private void signInByPasskey() {
        reader.open("/logga-in");
        reader.page().locator("button:has-text('Logga in med nyckel')").click();
        reader.page().waitForURL(url -> !url.endsWith("/logga-in"));
    }

    private int letters() {
        return db.sql("select count(*) from platform_letter")
                .query(Integer.class)
                .single();
    }

    private String link() {
        var expires = clock.instant().plus(Duration.ofMinutes(30));
        return house.getBean(SignedLinks.class).issue(new SignedLinks.Link("sign-in", kim, "/min", expires, true));
    }

    private static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
