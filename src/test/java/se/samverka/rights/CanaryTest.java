package se.samverka.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverka.cast.Cast;
import se.samverka.cast.StoryTest;
import se.samverka.platform.mail.demo.DeliveredLetter;

/** A group whose every private word is a canary: none of them sings where anybody can hear it. */
@StoryTest("2017-09-19T13:00")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(OutputCaptureExtension.class)
class CanaryTest {

    private static final String STEN = "sten@region.example";
    private static final String HELD = "/organ/aldre/moten/2017-09-19";
    private static final String COMING = "/organ/aldre/moten/2017-11-21";
    private static final Pattern FIELD = Pattern.compile("name=\"(samtal-[0-9a-f-]{36})\"");

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient db;

    private Cast cast;

    @BeforeAll
    void let_the_canaries_in() {
        cast = Cast.of(house);
        cast.does(
                "reine@region.example",
                "/organ/aldre/utse?som=ledamot&plats=2",
                Map.of(
                        "namn", "Fia Fagersta",
                        "epost", "kanariepost@fagersta.example",
                        "telefon", "070-kanarietelefon",
                        "organisation", "fagersta",
                        "parti", "S",
                        "fran", "2017-09-19",
                        "till", "2018-12-31"));
        cast.does(
                STEN,
                "/organ/aldre/moten/nytt",
                Map.of(
                        "dag", "2017-10-17",
                        "borjar", "09:00",
                        "slutar", "10:00",
                        "plats", "Regionhuset",
                        "lank", "https://kanarielank.example/rum"));
        cast.does(
                STEN,
                COMING + "/dagordning",
                Map.of(
                        "rubrik",
                        "Kanariepunkt",
                        "typ",
                        "INFORMATION",
                        "minuter",
                        "10",
                        "foredragande",
                        "Kanarietalare"));
        cast.does(STEN, HELD + "/anteckningar/skriv", draft("kanarieutkast"));
        cast.post().write(call("sixten@sala.example").id(), "Jag är sjuk: kanariesvar.");
        cast.work();
    }

    @Test
    @Order(1)
    void nobody_from_outside_hears_one() {
        assertThat(singing(heard())).isEmpty();
    }

    /** Of those that Samverka sends; a member's own reply lies in the post office too. */
    @Test
    @Order(1)
    void no_letter_carries_one() {
        assertThat(cast.post().list().stream().filter(letter -> letter.from().contains("@samverka.example")))
                .isNotEmpty()
                .allSatisfy(letter -> assertThat(letter.text() + letter.html() + letter.subject())
                        .as(letter.id())
                        .doesNotContainIgnoringCase("kanarie"));
    }

    @Test
    @Order(1)
    void no_other_member_hears_one() {
        var pages = Crawl.of(cast.as("nelly@norberg.example"), "/min");
        assertThat(singing(pages)).isEmpty();
        assertThat(pages).hasSizeGreaterThan(50);
    }

    @Test
    @Order(1)
    void the_log_holds_none(CapturedOutput log) {
        cast.as(STEN).get(COMING + "/dagordning");
        cast.anybody().get(COMING);
        assertThat(log.getAll()).doesNotContainIgnoringCase("kanarie");
    }

    /** What the database refuses ends in the log with the whole exception. */
    @Test
    @Order(1)
    void what_the_database_refuses_is_told_without_the_row() {
        assertThatThrownBy(() -> db.sql("""
                        insert into people_person (id, name, email) values (gen_random_uuid(), 'Kanarie', 'kanariepost@fagersta.example')
                        """).update())
                .isInstanceOf(DataAccessException.class)
                .satisfies(refused -> assertThat(NestedExceptionUtils.getMostSpecificCause(refused)
                                .getMessage())
                        .contains("people_person")
                        .doesNotContainIgnoringCase("kanarie"));
    }

    /** The breach: what is made public is heard, so the ears are open. */
    @Test
    @Order(2)
    void what_is_published_is_heard() {
        var notes = new HashMap<>(draft("kanarieutkast"));
        notes.put("gor", "publicera");
        var form = cast.as(STEN).get(HELD + "/anteckningar/skriv").html();
        Pattern.compile("name=\"(narvaro-[0-9a-f-]{36})\"")
                .matcher(form)
                .results()
                .forEach(seat -> notes.put(seat.group(1), "NOBODY"));
        cast.does(STEN, HELD + "/anteckningar/skriv", notes);

        assertThat(singing(heard())).contains(HELD + "/anteckningar").hasSizeLessThan(20);
    }

    private Map<String, String> heard() {
        var pages = Crawl.of(
                cast.anybody(),
                "/",
                "/sok?q=kanarie",
                "/sok?q=kanariepunkt",
                "/data/v1/organ",
                "/data/v1/moten",
                COMING);
        assertThat(pages).hasSizeGreaterThan(100);
        assertThat(pages.keySet()).anyMatch(address -> address.endsWith(".ics")).anyMatch(a -> a.endsWith(".atom"));
        return pages;
    }

    /** Where a canary sings; a search page repeats what was asked for. */
    private static List<String> singing(Map<String, String> pages) {
        return pages.entrySet().stream()
                .filter(page -> page.getValue().toLowerCase(Locale.ROOT).contains("kanarie"))
                .map(Map.Entry::getKey)
                .filter(address -> !address.startsWith("/sok?q=kanarie"))
                .toList();
    }

    private Map<String, String> draft(String words) {
        var form = cast.as(STEN).get(HELD + "/anteckningar/skriv").html();
        var field = FIELD.matcher(form).results().findFirst().orElseThrow().group(1);
        return Map.of(field, words, "gor", "spara");
    }

    private DeliveredLetter call(String email) {
        return cast.letters(email).stream()
                .filter(DeliveredLetter::isAnswerable)
                .findFirst()
                .orElseThrow();
    }
}
