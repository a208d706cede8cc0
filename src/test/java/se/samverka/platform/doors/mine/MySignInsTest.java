package se.samverka.platform.doors.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverka.cast.Bench;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.Visitor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.jobs.Tick;
import se.samverka.platform.time.CountyClock;

/** Sign-ins are listed, can be ended from elsewhere, and live in the database. */
@SamverkaTest
class MySignInsTest {

    private static final Pattern END = Pattern.compile("action=\"(/min/inloggning/[0-9a-f]+/avsluta)\"");

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient db;

    @Autowired
    CountyClock clock;

    private PersonId ada;
    private PersonId kim;

    @BeforeEach
    void two_people() {
        db.sql("truncate people_person, platform_letter, platform_audit_line, spring_session cascade")
                .update();
        clock.travelTo(LocalDateTime.of(2027, 2, 9, 10, 0));
        ada = Bench.administrator(house, "Ada Region");
        kim = Bench.in(house, "aldre").member("Askvik", "Kim Askvik");
    }

    @Test
    void the_page_says_where_one_is_signed_in_and_since_when() {
        var phone = Visitor.to(house)
                .on("Mozilla/5.0 (iPhone) Version/19.0 Safari/604.1")
                .signedInAs(kim);
        clock.travelTo(LocalDateTime.of(2027, 2, 9, 11, 0));
        assertThat(phone.get("/min").says()).contains("Dina inloggningar");
        assertThat(phone.get("/min/inloggning").says())
                .contains("Safari på iPhone")
                .contains("Det är här du är nu.")
                .contains("på 14 dagar loggas ut av sig själv")
                .doesNotContain("Logga ut överallt utom här");
    }

    @Test
    void a_sign_in_elsewhere_is_ended_from_here() {
        var phone = Visitor.to(house)
                .on("Mozilla/5.0 (iPhone) Version/19.0 Safari/604.1")
                .signedInAs(kim);
        var computer = Visitor.to(house)
                .on("Mozilla/5.0 (Windows NT 10.0) Firefox/140.0")
                .signedInAs(kim);
        var page = computer.get("/min/inloggning");
        assertThat(page.says()).contains("Safari på iPhone", "Firefox på Windows");
        var end = END.matcher(page.html());
        assertThat(end.results()).hasSize(1);
        end.reset();
        assertThat(end.find()).isTrue();
        assertThat(computer.postAndFollow(end.group(1), Map.of()).says()).doesNotContain("iPhone");
        assertThat(phone.get("/min").location()).startsWith("/logga-in");
        assertThat(computer.get("/min").status()).isEqualTo(200);
        assertThat(acts()).contains("identity.end-sign-ins");
    }

    @Test
    void all_others_are_ended_at_once() {
        var first = Visitor.to(house).signedInAs(kim);
        var second = Visitor.to(house).signedInAs(kim);
        var third = Visitor.to(house).signedInAs(kim);
        third.post("/min/inloggning/andra", Map.of());
        assertThat(List.of(first, second))
                .allSatisfy(other -> assertThat(other.get("/min").location()).startsWith("/logga-in"));
        assertThat(third.get("/min").status()).isEqualTo(200);
    }

    @Test
    void nobody_ends_anothers() {
        var victim = Visitor.to(house).signedInAs(kim);
        Visitor.to(house).signedInAs(kim);
        var end = END.matcher(victim.get("/min/inloggning").html());
        assertThat(end.find()).isTrue();
        var other = Visitor.to(house).signedInAs(ada);
        other.post(end.group(1), Map.of());
        other.post("/min/inloggning/andra", Map.of());
        assertThat(victim.get("/min/inloggning").says()).contains("Logga ut överallt utom här");
    }

    @Test
    void an_administrator_signs_somebody_out_everywhere() {
        var lost = Visitor.to(house).signedInAs(kim);
        var admin = Visitor.to(house).signedInAs(ada);
        var person = "/admin/personer/" + kim.value();
        assertThat(admin.get(person).says())
                .contains("Inloggad i en webbläsare. Har 0 inloggningsnycklar och 0 kopplade konton.");
        assertThat(admin.postAndFollow(person + "/logga-ut", Map.of()).says()).doesNotContain("Inloggad i");
        assertThat(lost.get("/min").location()).startsWith("/logga-in");
        assertThat(admin.get("/min").status()).isEqualTo(200);
    }

    @Test
    void what_the_database_keeps_is_enough_after_a_restart_and_goes_when_unused() {
        Visitor.to(house).signedInAs(kim);
        assertThat(sessions()).containsExactly(Duration.ofDays(14).toSeconds());
        db.sql("update spring_session set expiry_time = 1").update();
        house.getBeansOfType(Tick.class).values().stream()
                .filter(tick -> tick.name().equals("doors.forget-sign-ins"))
                .forEach(Tick::run);
        assertThat(sessions()).isEmpty();
    }

    @Test
    void a_visitor_gets_no_cookie_and_one_who_signs_in_gets_one_for_us_alone() {
        assertThat(Visitor.to(house).get("/logga-in").header("Set-Cookie")).isEmpty();
        assertThat(Visitor.to(house).post("/logga-in/nyckel/fraga", Map.of()).header("Set-Cookie"))
                .isEmpty();
        assertThat(Visitor.to(house).signingIn(kim).header("Set-Cookie"))
                .startsWith("samverka=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=1209600");
    }

    @Test
    void an_answer_without_a_question_adds_and_opens_nothing() {
        var person = Visitor.to(house).signedInAs(kim);
        var refused = person.post("/min/inloggning/nyckel", Map.of("namn", "Min telefon", "fraga", "x", "svar", "{}"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.says()).contains("Det blev ingen nyckel.");
        assertThat(refused.html()).contains("Min telefon");
        assertThat(person.post("/min/inloggning/nyckel", Map.of()).says()).contains("Skriv vad nyckeln ska heta");
        var opened = Visitor.to(house).post("/logga-in/nyckel", Map.of("fraga", "x", "svar", "{}"));
        assertThat(opened.status()).isEqualTo(422);
        assertThat(opened.says()).contains("Nyckeln fungerade inte");
        assertThat(acts()).contains("identity.passkey-refused").doesNotContain("identity.add-passkey");
    }

    private List<@Nullable Long> sessions() {
        return db.sql("select max_inactive_interval from spring_session")
                .query(Long.class)
                .list();
    }

    private List<@Nullable String> acts() {
        return db.sql("select act from platform_audit_line").query(String.class).list();
    }
}
