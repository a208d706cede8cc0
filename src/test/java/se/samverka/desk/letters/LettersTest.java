package se.samverka.desk.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverka.cast.Bench;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.Visited;
import se.samverka.cast.Visitor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.jobs.Tick;
import se.samverka.platform.time.CountyClock;

/** Utskick: the letters of one's own groups, with nobody's links. */
@SamverkaTest
class LettersTest {

    private static final Pattern LINK = Pattern.compile("/s/([A-Za-z0-9_-]{22})");

    @Autowired
    ApplicationContext house;

    @Autowired
    CountyClock clock;

    @Autowired
    JdbcClient db;

    private PersonId lo;
    private PersonId max;
    private PersonId ada;
    private PersonId kim;

    @BeforeEach
    void two_groups_have_been_called_and_somebody_wants_to_sign_in() {
        db.sql("truncate people_person, meetings_meeting, platform_letter, platform_audit_line cascade")
                .update();
        clock.travelTo(LocalDateTime.of(2027, 2, 8, 10, 0));
        // Whoever asked in the test before this is forgotten: else the letter would be one too many.
        house.getBeansOfType(Tick.class).values().stream()
                .filter(tick -> tick.name().equals("doors.forget-asks"))
                .forEach(Tick::run);
        clock.travelTo(LocalDateTime.of(2027, 2, 9, 10, 0));
        lo = called("aldre", "Lo Region", "Kim Askvik", "Kaj Askvik");
        max = called("barn-unga", "Max Region", "Alex Ekhult", "Robin Ekhult");
        ada = Bench.administrator(house, "Ada Region");
        kim = person("kim.askvik@askvik.example");
        Visitor.to(house).post("/logga-in", Map.of("epost", "kim.askvik@askvik.example"));
    }

    @Test
    void an_official_reads_the_letters_of_ones_own_groups_only() {
        assertThat(utskick(lo).says())
                .contains("Kim Askvik Kallelse: Samverkansgruppen äldre")
                .contains("Kaj Askvik För kännedom: Samverkansgruppen äldre")
                .contains("kopia till ersättare · Samverkansgruppen äldre väntar")
                .doesNotContain("Ekhult", "barn/unga", "Logga in i Samverka");
    }

    @Test
    void an_official_who_guesses_another_groups_letter_meets_nothing() {
        var others = address("Alex Ekhult");
        assertThat(Visitor.to(house).signedInAs(max).get(others).status()).isEqualTo(200);
        assertThat(Visitor.to(house).signedInAs(lo).get(others).status()).isEqualTo(404);
        fail("Alex Ekhult");
        assertThat(Visitor.to(house)
                        .signedInAs(lo)
                        .post(others + "/igen", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(state("Alex Ekhult")).isEqualTo("FAILED");
    }

    @Test
    void an_administrator_reads_all_letters() {
        assertThat(utskick(ada).says())
                .contains("Samverkansgruppen äldre", "Samverkansgruppen barn/unga", "Logga in i Samverka inloggning");
    }

    @Test
    void nobody_reads_what_stands_in_a_sign_in_letter() {
        var page = Visitor.to(house).signedInAs(ada).get(signIn());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.says()).contains("Innehållet visas bara för mottagaren").doesNotContain("gäller i 30 minuter");
        assertThat(page.html()).doesNotContainPattern(LINK);
        assertThat(Visitor.to(house).signedInAs(lo).get(signIn()).status()).isEqualTo(404);
    }

    @Test
    void a_letter_is_read_as_it_will_look_but_without_the_recipients_own_links() {
        assertThat(blocks("Kim Askvik")).containsPattern(LINK);
        var page = Visitor.to(house).signedInAs(lo).get(address("Kim Askvik"));
        assertThat(page.says())
                .contains("Till Kim Askvik <kim.askvik@askvik.example>")
                .contains("Du är kallad till Samverkansgruppen äldre", "1. Trygg hemgång")
                .contains("Mottagarens egna länkar är utelämnade.");
        assertThat(page.html()).doesNotContainPattern(LINK);
    }

    @Test
    void what_somebody_wrote_is_shown_as_text_and_never_run() {
        db.sql("update platform_letter set subject = '<script>alert(1)</script>' where to_name = 'Kim Askvik'")
                .update();
        assertThat(Visitor.to(house).signedInAs(lo).get(address("Kim Askvik")).html())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
    }

    @Test
    void whoever_only_sits_in_a_group_has_no_list() {
        assertThat(utskick(kim).status()).isEqualTo(404);
        assertThat(Visitor.to(house).signedInAs(kim).get(address("Kim Askvik")).status())
                .isEqualTo(404);
        assertThat(Visitor.to(house).get("/min/utskick").location()).startsWith("/logga-in");
    }

    @Test
    void the_right_ends_with_the_charge() {
        db.sql("update people_appointment set valid_to = valid_from where charge = 'SUPPORT'")
                .update();
        clock.travelTo(LocalDateTime.of(2027, 2, 10, 10, 0));
        assertThat(utskick(lo).status()).isEqualTo(404);
    }

    @Test
    void a_letter_that_failed_says_why_and_is_sent_again_at_a_press() {
        fail("Kim Askvik");
        var official = Visitor.to(house).signedInAs(lo);
        assertThat(official.get("/min/utskick").says()).contains("kunde inte skickas Adressen tar inte emot mejl.");
        var after = official.postAndFollow(address("Kim Askvik") + "/igen", Map.of());
        assertThat(after.says()).contains("väntar").doesNotContain("Skicka igen");
        assertThat(state("Kim Askvik")).isEqualTo("WAITING");
        var pressedTwice = official.postAndFollow(address("Kim Askvik") + "/igen", Map.of());
        assertThat(pressedTwice.says()).isEqualTo(after.says());
        assertThat(db.sql("select count(*) from platform_audit_line where act = 'mail.send-again'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void without_a_mail_server_the_page_names_the_setting_kindly() {
        assertThat(utskick(lo).says()).contains("Mejlen väntar", "SAMVERKA_SMTP_URL", "Inget går förlorat");
    }

    @Test
    void the_list_is_narrowed_by_group_kind_and_status() {
        fail("Kim Askvik");
        var admin = Visitor.to(house).signedInAs(ada);
        assertThat(admin.get("/min/utskick?organ=barn-unga").says())
                .contains("Alex Ekhult", "Robin Ekhult")
                .doesNotContain("Kim Askvik", "Kaj Askvik");
        assertThat(admin.get("/min/utskick?slag=notice").says())
                .contains("Kim Askvik", "Alex Ekhult")
                .doesNotContain("Kaj Askvik", "Robin Ekhult");
        assertThat(admin.get("/min/utskick?status=FAILED").says())
                .contains("Kim Askvik")
                .doesNotContain("Alex Ekhult");
        assertThat(admin.get("/min/utskick?status=SENT").says()).contains("Inga mejl passar in på urvalet.");
    }

    @Test
    void an_official_is_offered_only_ones_own_groups_to_choose_from() {
        assertThat(utskick(lo).html())
                .contains("<option value=\"aldre\"")
                .doesNotContain("<option value=\"barn-unga\"");
        assertThat(Visitor.to(house)
                        .signedInAs(lo)
                        .get("/min/utskick?organ=barn-unga")
                        .says())
                .doesNotContain("Ekhult");
    }

    @Test
    void a_long_list_goes_on_over_the_page_without_losing_a_letter() {
        db.sql("""
                        insert into platform_letter (id, key, kind, urgency, about, to_name, to_email, subject, blocks, why,
                            attachments, state, attempts, laid_at, next_attempt_at)
                        select gen_random_uuid(), 'many/' || n, 'notes', 'IN_DAYTIME', about, 'Nr ' || n, 'n@a.example',
                            'Anteckningar', '[]', '', '[]', 'SENT', 1, laid_at - n * interval '1 minute',
                            laid_at
                        from platform_letter, generate_series(1, 120) n where to_name = 'Kim Askvik' and kind = 'notice'
                        """).update();
        db.sql("update platform_letter set sent_at = laid_at where state = 'SENT'")
                .update();
        var official = Visitor.to(house).signedInAs(lo);
        var first = official.get("/min/utskick?slag=notes");
        var older = Pattern.compile("href=\"(/min/utskick[^\"]*fore=[^\"]*)\"").matcher(first.html());
        assertThat(first.says()).contains("Nr 1 ", "Nr 50 ").doesNotContain("Nr 51 ");
        assertThat(older.find()).isTrue();
        assertThat(official.get(older.group(1).replace("&amp;", "&")).says())
                .contains("Nr 51 ", "Nr 100 ")
                .doesNotContain("Nr 50 ", "Nr 101 ");
    }

    private PersonId called(String slug, String official, String member, String deputy) {
        var bench = Bench.in(house, slug);
        var seat = member.substring(member.indexOf(' ') + 1);
        var support = bench.support(official);
        bench.member(seat, member);
        bench.deputy(seat, deputy);
        var meeting = bench.meeting(LocalDate.of(2027, 2, 16));
        bench.point(meeting, "Trygg hemgång").call(meeting, support);
        return support;
    }

    private Visited utskick(PersonId person) {
        return Visitor.to(house).signedInAs(person).get("/min/utskick");
    }

    private void fail(String to) {
        db.sql("""
                        update platform_letter set state = 'FAILED', trouble = 'Adressen tar inte emot mejl.'
                        where to_name = :to and kind = 'notice'
                        """).param("to", to).update();
    }

    private String address(String to) {
        return "/min/utskick/"
                + db.sql("select id from platform_letter where to_name = :to and kind <> 'sign-in'")
                        .param("to", to)
                        .query(java.util.UUID.class)
                        .single();
    }

    private String signIn() {
        return "/min/utskick/"
                + db.sql("select id from platform_letter where kind = 'sign-in'")
                        .query(java.util.UUID.class)
                        .single();
    }

    private String state(String to) {
        return db.sql("select state from platform_letter where to_name = :to and kind = 'notice'")
                .param("to", to)
                .query(String.class)
                .single();
    }

    private String blocks(String to) {
        return db.sql("select blocks::text from platform_letter where to_name = :to and kind = 'notice'")
                .param("to", to)
                .query(String.class)
                .single();
    }

    private PersonId person(String email) {
        return new PersonId(db.sql("select id from people_person where email = :email")
                .param("email", email)
                .query(java.util.UUID.class)
                .single());
    }
}
