package se.samverka.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Clip;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.samverka.cast.Cast;
import se.samverka.cast.StoryTest;
import se.samverka.platform.identity.SignedLinks;
import se.samverka.platform.time.CountyClock;

/** Takes the guides' pictures anew, from the pages as they are: {@code ./samverka test --long -Dtest=PicturesForGuidesTest}. */
@StoryTest("2018-10-16T09:00")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@EnabledIfSystemProperty(named = "samverka.long", matches = "true")
class PicturesForGuidesTest {

    private static final Path FOLDER = Path.of("docs/using/bilder");
    private static final String REINE = "reine@region.example";
    private static final String ROUND = "/nomineringar/2018-1";

    /** In pixels: what a reader of a guide takes in at a glance. */
    private static final int LOWEST = 1300;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    private Cast cast;

    @BeforeAll
    void begin() {
        cast = Cast.of(house);
    }

    @Test
    @Order(1)
    void whoever_collects_nominations() {
        try (var reader = signedIn(REINE)) {
            take(reader.open("/nomineringar/ny-mandatperiod"), "ny-mandatperiod");
            var page = reader.open("/nomineringar/ny").page();
            for (var group : new String[] {"Samverkansgruppen äldre", "Samverkansgruppen barn/unga"})
                page.getByLabel(group).check();
            press(page, "Fortsätt");
            take(reader, "nominering-innan-du-skickar");
            press(page, "Skicka till elva organisationer");
        }
        cast.work();
    }

    @Test
    @Order(2)
    void the_registrar() {
        var link =
                cast.newest("registrator@koping.example").text().replaceFirst("(?s).*?(/s/[A-Za-z0-9_-]{22}).*", "$1");
        try (var reader = Reader.at(Screen.WIDE_LIGHT, port)) {
            var page = reader.open(link).page();
            page.locator("main summary").first().click();
            page.locator("[name=klistra]").fill("""
                    Grupp\tUppdrag\tNamn\tParti\tE-post
                    Äldre\tLedamot\tKim Köping\tS\tkim@koping.example
                    Äldre\tErsättare\tKaj Köping\tM\tkaj@koping.example
                    Barn/unga\tLedamot\tKarin Köping\tS\tkarin@koping.example
                    Barn/unga\tErsättare\tKnut Köping\tC\tknut@koping.example
                    """);
            take(reader, "registrator-klistrar-in");
            press(page, "Fyll i formuläret");
            press(page, "Spara och fortsätt");
            page.getByLabel("Vilket organ").fill("Kommunfullmäktige");
            page.getByLabel("Vilken dag").fill("2018-10-15");
            take(reader, "registrator-ser-efter");
            press(page, "Skicka svaret");
            take(reader, "registrator-kvitto");
        }
        cast.work();
        try (var reader = signedIn(REINE)) {
            take(reader.open(ROUND), "nominering-svar");
        }
    }

    @Test
    @Order(3)
    void whoever_sets_groups_up_and_closes_them() {
        try (var reader = signedIn(REINE)) {
            take(reader.open("/organ/arenden/1"), "arende-med-steg");
            take(reader.open("/organ/aldre/underlag"), "underlag");
            take(reader.open("/organ/aldre/platser"), "platser", LOWEST + 500);
        }
    }

    @Test
    @Order(4)
    void the_convener() {
        try (var reader = signedIn("siv@region.example")) {
            take(reader.open("/organ/socialchefer"), "natverk");
            take(reader.open("/organ/skiss"), "strukturskiss");
        }
    }

    private Reader signedIn(String email) {
        var expires = house.getBean(CountyClock.class).instant().plus(Duration.ofMinutes(30));
        var token = house.getBean(SignedLinks.class)
                .issue(new SignedLinks.Link("sign-in", cast.person(email).id(), "/min", expires, true));
        return Reader.at(Screen.WIDE_LIGHT, port).signedInBy(token);
    }

    private static void press(Page page, String button) {
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first()
                .click();
        page.waitForLoadState();
    }

    private static void take(Reader reader, String name) {
        take(reader, name, LOWEST);
    }

    private static void take(Reader reader, String name, int lowest) {
        var page = reader.page();
        var height = page.locator("html").boundingBox().height;
        var picture = page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setClip(new Clip(0, 0, page.viewportSize().width, Math.min(lowest, height)))
                .setPath(FOLDER.resolve(name + ".png")));
        assertThat(picture).hasSizeGreaterThan(10_000);
    }
}
