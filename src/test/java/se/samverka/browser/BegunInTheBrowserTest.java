package se.samverka.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.samverka.cast.Group;
import se.samverka.cast.SamverkaTest;
import se.samverka.meetings.Meeting;
import se.samverka.platform.identity.SignedLinks;
import se.samverka.platform.time.CountyClock;

/** A browser dies while somebody writes; another one gives the text back. */
@SamverkaTest
@TestPropertySource(properties = "samverka.county=vastmanland")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BegunInTheBrowserTest {

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient db;

    @Autowired
    CountyClock clock;

    @LocalServerPort
    int port;

    private Group group;
    private Reader reader;

    @BeforeEach
    void somebody_writes() {
        clock.travelTo(LocalDateTime.parse(SamverkaTest.BEGINS));
        if (group == null) group = Group.in(house, "aldre");
        reader = signedIn();
    }

    @AfterEach
    void put_away() {
        reader.close();
    }

    @Test
    void what_was_written_ten_seconds_ago_survives_the_browsers_death() {
        var meeting = group.called("2017-10-03");
        write(meeting, "Vi talade om hemgång.");
        passes();
        reader.close();

        reader = signedIn();
        reader.open(notes(meeting));
        assertThat(reader.content()).contains("Du började skriva här");
        assertThat(reader.barriers()).isEmpty();
        reader.page().locator("text=Hämta tillbaka texten").click();
        assertThat(talk()).hasValue("Vi talade om hemgång.");
        reader.page().locator("text=Spara utkast").click();
        assertThat(reader.content()).contains("Utkastet är sparat.");
        assertThat(reader.open(notes(meeting)).content()).doesNotContain("Du började skriva här");
        assertThat(talk()).hasValue("Vi talade om hemgång.");
    }

    @Test
    void what_is_thrown_away_is_not_offered_again() {
        var meeting = group.called("2017-10-04");
        write(meeting, "Fel möte");
        passes();
        reader.close();

        reader = signedIn();
        reader.open(notes(meeting)).page().locator("text=Släng den").click();
        reader.page().waitForCondition(() -> begun() == 0);
        assertThat(reader.open(notes(meeting)).content()).doesNotContain("Du började skriva här");
    }

    @Test
    void nothing_is_kept_of_a_form_that_nobody_writes_in() {
        reader.page().clock().install();
        reader.open(notes(group.called("2017-10-05")));
        reader.page().clock().runFor(30_000);
        assertThat(begun()).isZero();
    }

    private void write(Meeting meeting, String words) {
        reader.page().clock().install();
        reader.open(notes(meeting));
        talk().fill(words);
    }

    /** Ten seconds go by in the browser, and what they bring has reached the house. */
    private void passes() {
        reader.page().clock().runFor(10_000);
        reader.page().waitForCondition(() -> begun() == 1);
    }

    private int begun() {
        return db.sql("select count(*) from platform_begun_text")
                .query(Integer.class)
                .single();
    }

    private Locator talk() {
        return reader.page().locator("textarea").first();
    }

    private String notes(Meeting meeting) {
        return group.at(meeting) + "/anteckningar/skriv";
    }

    private Reader signedIn() {
        var link = new SignedLinks.Link(
                "sign-in", group.sam, "/min", clock.instant().plus(Duration.ofMinutes(30)), true);
        return Reader.at(Screen.PHONE_LIGHT, port)
                .signedInBy(house.getBean(SignedLinks.class).issue(link));
    }
}
