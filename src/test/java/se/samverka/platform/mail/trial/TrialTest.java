package se.samverka.platform.mail.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.samverka.cast.Bench;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.SettingsForTests;
import se.samverka.cast.Visitor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.jobs.Ticks;
import se.samverka.platform.mail.demo.PostOffice;
import se.samverka.platform.time.CountyClock;

/** Nothing leaves a new installation or a restored copy, until an administrator says so. */
@SamverkaTest
@TestPropertySource(properties = "samverka.post-office=true")
class TrialTest {

    private static final String NOTICE = "Samverka är i provläge: inga mejl skickas.";
    private static final Pattern LINK = Pattern.compile("(/s/[A-Za-z0-9_-]{22})");

    @Autowired
    ApplicationContext house;

    @Autowired
    TrialOnRecord trial;

    @Autowired
    Ticks ticks;

    @Autowired
    PostOffice post;

    @Autowired
    CountyClock clock;

    @Autowired
    JdbcClient db;

    private Bench bench;
    private PersonId ada;
    private PersonId lo;
    private PersonId kim;
    private int before;

    @BeforeEach
    void a_group_on_trial() {
        db.sql("truncate people_person, meetings_meeting, platform_letter, platform_trial, platform_audit_line cascade")
                .update();
        clock.travelTo(LocalDateTime.of(2027, 2, 9, 10, 0));
        ada = Bench.administrator(house, "Ada Region");
        bench = Bench.in(house, "aldre");
        lo = bench.support("Lo Region");
        kim = bench.member("Askvik", "Kim Askvik");
        bench.deputy("Askvik", "Kaj Askvik");
        trial.begin("Samverka är nyinstallerat");
        before = post.list("kim.askvik@askvik.example").size();
    }

    @ParameterizedTest
    @CsvSource({"run, true", "demo, false", "test, false"})
    void a_first_start_begins_on_trial_but_not_the_demo(String mode, boolean on) {
        db.sql("delete from platform_trial").update();
        new BeginOnTrial(trial, SettingsForTests.settings("mode", mode)).load();
        assertThat(trial.isOn()).isEqualTo(on);
    }

    @Test
    void a_notice_sent_on_trial_is_held_and_says_why() {
        call();
        ticks.runAll();
        assertThat(states("notice")).containsExactly("HELD Samverka är i provläge. Inga mejl skickas.");
        assertThat(states("deputys-copy")).containsExactly("HELD Samverka är i provläge. Inga mejl skickas.");
        assertThat(newLettersToKim()).isZero();
    }

    @Test
    void a_sign_in_letter_leaves_to_an_administrator_and_to_nobody_else() {
        var answer = Visitor.to(house).post("/logga-in", Map.of("epost", "kim.askvik@askvik.example"));
        Visitor.to(house).post("/logga-in", Map.of("epost", "ada.region@region.example"));
        ticks.runAll();
        assertThat(answer.says()).contains("Be din systemförvaltare om en utskriven länk.");
        assertThat(newLettersToKim()).isZero();
        assertThat(post.list("ada.region@region.example")).isNotEmpty();
        assertThat(states("sign-in"))
                .containsExactlyInAnyOrder("SENT", "HELD Samverka är i provläge. Inga mejl skickas.");
    }

    @Test
    void what_waited_in_a_restored_copy_never_leaves() {
        db.sql("delete from platform_trial").update();
        call();
        assertThat(states("notice")).containsExactly("WAITING");
        trial.begin("Återställd");
        ticks.runAll();
        ticks.runAll();
        assertThat(states("notice")).containsExactly("HELD Samverka är i provläge. Inga mejl skickas.");
        assertThat(newLettersToKim()).isZero();
    }

    @Test
    void officials_read_on_every_page_that_nothing_is_sent_and_nobody_else_does() {
        assertThat(as(lo).get("/organ").saysInAll()).contains(NOTICE).doesNotContain("Om provläget");
        assertThat(as(ada).get("/moten").saysInAll()).contains(NOTICE + " Om provläget");
        assertThat(as(kim).get("/organ").saysInAll()).doesNotContain(NOTICE);
        assertThat(Visitor.to(house).get("/").saysInAll()).doesNotContain(NOTICE);
    }

    @Test
    void the_administrator_reads_what_follows_ends_it_and_what_was_held_is_never_sent() {
        call();
        var admin = as(ada);
        assertThat(admin.get("/min").says()).contains("Avsluta provläget, så skickas mejl 1 minut");
        assertThat(admin.get("/admin/provlage").says())
                .contains("Samverka är nyinstallerat. Provläget har gällt sedan")
                .contains("2 mejl har hållits kvar.");
        assertThat(admin.get("/admin/provlage/avsluta").says())
                .contains("De 2 mejl som har hållits kvar skickas inte.");
        assertThat(trial.isOn()).isTrue();
        assertThat(admin.postAndFollow("/admin/provlage/avsluta", Map.of()).says())
                .contains("Samverka är inte i provläge.");
        ticks.runAll();
        assertThat(newLettersToKim()).isZero();
        assertThat(acts()).contains("platform.end-trial");
        assertThat(admin.get("/organ").saysInAll()).doesNotContain(NOTICE);
        clock.travelTo(LocalDateTime.of(2027, 2, 9, 10, 1));
        callTo(LocalDate.of(2027, 3, 30));
        ticks.runAll();
        assertThat(newLettersToKim()).isEqualTo(1);
    }

    @Test
    void back_on_trial_holds_what_waits_and_ending_it_twice_is_ending_it_once() {
        var admin = as(ada);
        admin.post("/admin/provlage/avsluta", Map.of());
        admin.post("/admin/provlage/avsluta", Map.of());
        call();
        assertThat(states("notice")).containsExactly("WAITING");
        assertThat(admin.postAndFollow("/admin/provlage/borja", Map.of()).says())
                .contains("2 mejl har hållits kvar.");
        ticks.runAll();
        assertThat(newLettersToKim()).isZero();
        assertThat(acts().stream().filter("platform.end-trial"::equals)).hasSize(1);
        assertThat(acts()).contains("platform.begin-trial");
    }

    @Test
    void a_printed_link_signs_in_once_within_seven_days() {
        var page = as(ada).post("/admin/personer/" + kim.value() + "/inloggningslank", Map.of());
        assertThat(page.says()).contains("Inloggningslänk till Kim Askvik", "Länken fungerar en gång");
        assertThat(page.header("Cache-Control")).contains("no-store");
        var link = LINK.matcher(page.html()).results().findFirst().orElseThrow().group(1);
        clock.travelTo(LocalDateTime.of(2027, 2, 16, 9, 59));
        var browser = Visitor.to(house);
        assertThat(browser.get(link).says()).contains("Välkommen, Kim Askvik");
        assertThat(browser.post(link, Map.of()).location()).isEqualTo("/min");
        assertThat(browser.get("/min").saysInAll()).contains("Kim Askvik");
        assertThat(Visitor.to(house).post(link, Map.of()).status()).isEqualTo(410);
        assertThat(acts()).contains("identity.print-sign-in-link");
    }

    @Test
    void a_printed_link_is_too_old_after_seven_days() {
        var page = as(ada).post("/admin/personer/" + kim.value() + "/inloggningslank", Map.of());
        var link = LINK.matcher(page.html()).results().findFirst().orElseThrow().group(1);
        clock.travelTo(LocalDateTime.of(2027, 2, 16, 10, 1));
        assertThat(Visitor.to(house).post(link, Map.of()).status()).isEqualTo(410);
    }

    @Test
    void no_link_is_printed_once_the_trial_is_over_or_by_anybody_else() {
        var print = "/admin/personer/" + kim.value() + "/inloggningslank";
        assertThat(as(lo).post(print, Map.of()).status()).isEqualTo(404);
        assertThat(as(ada).get("/admin/personer/" + kim.value()).says()).contains("Skriv ut inloggningslänk");
        as(ada).post("/admin/provlage/avsluta", Map.of());
        assertThat(as(ada).get("/admin/personer/" + kim.value()).says()).doesNotContain("Skriv ut inloggningslänk");
        assertThat(as(ada).post(print, Map.of()).status()).isEqualTo(404);
    }

    @Test
    void what_could_not_be_sent_is_sent_again_only_once_the_trial_is_over() {
        call();
        db.sql(
                        "update platform_letter set state = 'FAILED', held_by = null, trouble = 'Servern sade nej.' where kind = 'notice'")
                .update();
        var letter = "/min/utskick/"
                + db.sql("select id from platform_letter where kind = 'notice'")
                        .query(String.class)
                        .single();
        assertThat(as(ada).get(letter).says())
                .contains("Du kan skicka det igen när provläget är slut.")
                .doesNotContain("Skicka igen");
        as(ada).post(letter + "/igen", Map.of());
        assertThat(states("notice")).containsExactly("FAILED Servern sade nej.");
        as(ada).post("/admin/provlage/avsluta", Map.of());
        assertThat(as(ada).get(letter).says()).contains("Skicka igen");
        as(ada).post(letter + "/igen", Map.of());
        assertThat(states("notice")).singleElement().asString().startsWith("WAITING");
    }

    @Test
    void the_first_lines_say_it() {
        var notice = house.getBean(TrialNotice.class);
        assertThat(notice.lines()).singleElement().asString().startsWith(NOTICE).contains("/admin/provlage");
        db.sql("delete from platform_trial").update();
        assertThat(notice.lines()).isEmpty();
    }

    private void call() {
        callTo(LocalDate.of(2027, 2, 23));
    }

    private void callTo(LocalDate day) {
        var meeting = bench.meeting(day);
        bench.point(meeting, "Trygg hemgång").call(meeting, lo);
    }

    private int newLettersToKim() {
        return post.list("kim.askvik@askvik.example").size() - before;
    }

    private Visitor as(PersonId person) {
        return Visitor.to(house).signedInAs(person);
    }

    private List<@Nullable String> states(String kind) {
        return db.sql("""
                        select state || coalesce(' ' || trouble, '') from platform_letter where kind = :kind
                        """).param("kind", kind).query(String.class).list();
    }

    private List<@Nullable String> acts() {
        return db.sql("select act from platform_audit_line").query(String.class).list();
    }
}
