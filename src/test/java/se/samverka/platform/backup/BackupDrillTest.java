package se.samverka.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.samverka.Samverka;
import se.samverka.cast.Cast;
import se.samverka.cast.StoryTest;
import se.samverka.cast.Visitor;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.identity.SignedLinks;
import se.samverka.platform.mail.Letter;
import se.samverka.platform.mail.Outbox;
import se.samverka.platform.mail.Trial;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;

/** The drill: a house with a past and letters that wait is backed up, lost, and lived in again somewhere else. */
@StoryTest("2017-09-12T16:30")
class BackupDrillTest {

    private static final String OFFICIAL = "kim@koping.example";
    private static final Pattern LINK = Pattern.compile("/s/[A-Za-z0-9_-]{22}");

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient db;

    @Autowired
    Settings settings;

    @Autowired
    CountyClock clock;

    @TempDir
    Path folder;

    private final List<String> said = new ArrayList<>();

    @Test
    void everything_comes_back_in_another_place_and_people_sign_in_there() {
        PersonId somebody = Cast.of(house).person(OFFICIAL).id();
        layLetter(somebody);
        String stale = signInLink(somebody, "sign-in");
        String call = signInLink(somebody, "call");
        Visitor.to(house).post("/logga-in", Map.of("epost", OFFICIAL));
        Path copy = folder.resolve("kopia.zip");
        new Backup(clock, said::add).carryOut(List.of(copy.toString()), settings);
        try (SpareDatabase spare = SpareDatabase.empty("drill", folder.resolve("elsewhere"))) {
            new Restore(clock, said::add).carryOut(List.of(copy.toString()), spare.settings());
            everyRowIsThere(spare);
            lettersWaitForSomebodyWhoKnows(spare);
            peopleSignIn(spare, stale, call);
        }
    }

    private void layLetter(PersonId to) {
        house.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> house.getBean(Outbox.class)
                        .lay(new Letter(
                                "drill",
                                "drill",
                                Letter.Urgency.AT_ANY_HOUR,
                                new Letter.Recipient(to, "Kim Köping", OFFICIAL),
                                null,
                                null,
                                "Prov",
                                List.of(new Letter.Block.Paragraph("Hej Åsa")),
                                "Prov",
                                null,
                                List.of(),
                                "person/" + to.value(),
                                null)));
    }

    private String signInLink(PersonId person, String purpose) {
        Instant later = clock.instant().plusSeconds(3600);
        return house.getBean(SignedLinks.class).issue(new SignedLinks.Link(purpose, person, "/min", later, true));
    }

    private void everyRowIsThere(SpareDatabase spare) {
        Map<String, String> expected = EveryRow.in(db);
        Map<String, String> found = EveryRow.in(spare.rows());
        List<String> apart = List.of(
                "flyway_schema_history",
                "platform_letter",
                "platform_signed_link",
                "platform_trial",
                "spring_session",
                "spring_session_attributes",
                "scheduled_tasks");
        expected.keySet().removeAll(apart);
        assertThat(found).containsAllEntriesOf(expected);
        assertThat(expected.get("platform_file_content")).doesNotStartWith("0 ");
        assertThat(expected.get("platform_audit_line")).doesNotStartWith("0 ");
        assertThat(found.get("spring_session")).startsWith("0 ");
        assertThat(found.get("platform_trial")).startsWith("1 ");
    }

    /** The house that is copied may send them itself. */
    private void lettersWaitForSomebodyWhoKnows(SpareDatabase spare) {
        assertThat(letters(spare.rows(), "FAILED")).contains("drill").doesNotContain("sign-in");
        assertThat(letters(spare.rows(), "WAITING")).isEmpty();
        assertThat(letters(db, "WAITING")).contains("drill", "sign-in");
    }

    private static List<@Nullable String> letters(JdbcClient db, String state) {
        return db.sql("select kind from platform_letter where state = :state")
                .param("state", state)
                .query(String.class)
                .list();
    }

    private void peopleSignIn(SpareDatabase spare, String stale, String call) {
        try (var restored = new SpringApplicationBuilder(Samverka.class)
                .run(
                        "--samverka.mode=test",
                        "--samverka.clock=2017-09-12T16:40",
                        "--samverka.county=vastmanland",
                        "--samverka.data=" + spare.data(),
                        "--samverka.db-url=" + spare.address(),
                        "--server.port=0")) {
            assertThat(restored.getBean(SignedLinks.class).find(stale)).isEmpty();
            assertThat(restored.getBean(SignedLinks.class).find(call)).isPresent();
            Visitor kim = Visitor.to(restored);
            kim.post("/logga-in", Map.of("epost", OFFICIAL));
            assertThat(letters(restored.getBean(JdbcClient.class), "HELD")).contains("sign-in");
            restored.getBean(Trial.class).end(new Actor.House("drill"));
            kim.post("/logga-in", Map.of("epost", OFFICIAL));
            assertThat(kim.post(linkIn(restored), Map.of()).status()).isEqualTo(303);
            assertThat(kim.get("/min").says()).contains("Ledamot för Köping");
        }
    }

    private static String linkIn(ApplicationContext restored) {
        var link = LINK.matcher(restored.getBean(JdbcClient.class)
                .sql("select blocks::text from platform_letter where kind = 'sign-in' and state = 'WAITING'")
                .query(String.class)
                .single());
        assertThat(link.find()).isTrue();
        return link.group();
    }
}
