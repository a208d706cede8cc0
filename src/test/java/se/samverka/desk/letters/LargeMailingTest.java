package se.samverka.desk.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import se.samverka.cast.Bench;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.Visitor;
import se.samverka.meetings.Meeting;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.identity.SignedInToken;
import se.samverka.platform.jobs.Ticks;
import se.samverka.platform.mail.Letter;
import se.samverka.platform.mail.Letter.Block;
import se.samverka.platform.mail.Letter.Urgency;
import se.samverka.platform.mail.Outbox;
import se.samverka.platform.time.CountyClock;

/** What one person's act sends to very many, or very often, waits for somebody else's yes. */
@SamverkaTest
@TestPropertySource(
        properties = {"samverka.post-office=true", "samverka.letters-per-actor=70", "samverka.letters-per-recipient=3"})
class LargeMailingTest {

    private static final String SECOND =
            "HELD Utskicket går till fler än 50 mottagare. Någon annan än avsändaren behöver godkänna det.";

    @Autowired
    ApplicationContext house;

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Ticks ticks;

    @Autowired
    CountyClock clock;

    @Autowired
    JdbcClient db;

    private Meeting meeting;
    private PersonId ada;
    private PersonId lo;
    private PersonId mo;
    private PersonId max;
    private PersonId kim;

    @BeforeEach
    void a_group_with_two_officials() {
        db.sql(
                        "truncate people_person, meetings_meeting, platform_letter, platform_mailing, platform_audit_line cascade")
                .update();
        clock.travelTo(LocalDateTime.of(2027, 2, 9, 10, 0));
        ada = Bench.administrator(house, "Ada Region");
        var bench = Bench.in(house, "aldre");
        lo = bench.support("Lo Region");
        mo = bench.support("Mo Region");
        kim = bench.member("Askvik", "Kim Askvik");
        max = Bench.in(house, "barn-unga").support("Max Region");
        meeting = bench.meeting(java.time.LocalDate.of(2027, 3, 2));
    }

    @AfterEach
    void nobody_asks() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void fifty_recipients_need_nobody_elses_yes() {
        sends(lo, 50, "a");
        assertThat(states()).containsOnly("WAITING");
    }

    @Test
    void a_body_of_sixty_seats_gets_nothing_until_a_second_person_has_read_and_said_yes() {
        sends(lo, 60, "a");
        ticks.runAll();
        assertThat(states()).hasSize(60).containsOnly(SECOND);
        var page = as(mo).get(address());
        assertThat(as(mo).get("/min").says())
                .contains("Godkänn ett utskick till 60 mottagare", "Lo Region har skickat det.");
        assertThat(page.says())
                .contains(
                        "Utskick till 60 mottagare", "Antal mejl 60", "Samverkansgruppen äldre", "Avsändare Lo Region")
                .contains("Mötet flyttas.", "Godkänn utskicket");
        assertThat(as(mo).postAndFollow(address(), Map.of()).says()).contains("Utskicket är godkänt");
        ticks.runAll();
        assertThat(states()).containsOnly("SENT");
        assertThat(acts("mail.approve-mailing")).isEqualTo(1);
        as(ada).post(address(), Map.of());
        assertThat(acts("mail.approve-mailing")).isEqualTo(1);
    }

    @Test
    void the_sender_cannot_say_the_second_yes() {
        sends(lo, 60, "a");
        assertThat(as(lo).get(address()).says())
                .contains("Du skickade utskicket, så någon annan behöver godkänna det.")
                .doesNotContain("Godkänn utskicket");
        as(lo).post(address(), Map.of());
        assertThat(states()).containsOnly(SECOND);
        assertThat(as(lo).get("/min").says()).doesNotContain("Godkänn ett utskick");
    }

    @Test
    void others_do_not_know_that_there_is_one() {
        sends(lo, 60, "a");
        for (var stranger : List.of(max, kim)) {
            assertThat(as(stranger).get(address()).status()).isEqualTo(404);
            assertThat(as(stranger).post(address(), Map.of()).status()).isEqualTo(404);
        }
        assertThat(as(ada).get(address()).status()).isEqualTo(200);
        assertThat(as(ada).get("/min/utskick/godkann/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    @Test
    void what_an_act_that_fails_would_have_sent_waits_for_nobody() {
        transaction.executeWithoutResult(status -> {
            lay(lo, 60, "a");
            status.setRollbackOnly();
        });
        assertThat(states()).isEmpty();
        assertThat(db.sql("select count(*) from platform_mailing")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void the_house_itself_sends_to_as_many_as_it_must() {
        transaction.executeWithoutResult(status -> IntStream.range(0, 80).forEach(n -> outbox.lay(letter(n, "a"))));
        assertThat(states()).hasSize(80).containsOnly("WAITING");
    }

    @Test
    void what_is_over_the_days_limit_is_held_never_lost_and_let_go_by_an_administrator() {
        sends(lo, 40, "a");
        sends(lo, 40, "b");
        assertThat(states()).filteredOn("WAITING"::equals).hasSize(70);
        var held = db.sql("select id from platform_letter where held_by = 'ACTOR_LIMIT' limit 1")
                .query(UUID.class)
                .single();
        assertThat(as(ada).get("/min").says()).contains("Släpp 10 mejl som hålls kvar");
        assertThat(as(lo).get("/min/utskick/" + held).says())
                .contains("Samma person har skickat fler mejl i dag än inställningen tillåter.")
                .doesNotContain("Släpp mejlet");
        assertThat(as(lo).post("/min/utskick/" + held + "/slapp", Map.of()).status())
                .isEqualTo(404);
        assertThat(as(ada).get("/min/utskick/" + held).says()).contains("Släpp mejlet");
        assertThat(as(ada).postAndFollow("/min/utskick/" + held + "/slapp", Map.of())
                        .says())
                .contains("väntar");
        assertThat(as(ada).post("/min/utskick/" + held + "/slapp", Map.of()).status())
                .isEqualTo(404);
        assertThat(acts("mail.release")).isEqualTo(1);
        sends(mo, 1, "c");
        clock.travelTo(LocalDateTime.of(2027, 2, 10, 0, 1));
        sends(lo, 1, "d");
        assertThat(states()).filteredOn("WAITING"::equals).hasSize(73);
    }

    @Test
    void nobody_gets_more_than_the_limit_in_a_day_whoever_sends() {
        sends(lo, 1, "a");
        sends(mo, 1, "b");
        sends(ada, 1, "c");
        sends(lo, 1, "d");
        assertThat(states()).filteredOn("WAITING"::equals).hasSize(3);
        assertThat(states())
                .contains(
                        "HELD Mottagaren har fått fler mejl i dag än inställningen tillåter. En systemförvaltare kan släppa mejlet.");
    }

    private void sends(PersonId person, int letters, String word) {
        transaction.executeWithoutResult(status -> lay(person, letters, word));
    }

    private void lay(PersonId person, int letters, String word) {
        SecurityContextHolder.getContext().setAuthentication(new SignedInToken(person));
        IntStream.range(0, letters).forEach(n -> outbox.lay(letter(n, word)));
        SecurityContextHolder.clearContext();
    }

    private Letter letter(int seat, String word) {
        return new Letter(
                word + "/" + seat,
                "notice-changed",
                Urgency.AT_ANY_HOUR,
                new Letter.Recipient(null, "Ledamot " + seat, "ledamot%d@askvik.example".formatted(seat)),
                null,
                null,
                "Ändrat möte",
                List.of(new Block.Paragraph("Mötet flyttas.")),
                "Du får mejlet för att du är ledamot.",
                null,
                List.of(),
                meeting.subject(),
                null);
    }

    private String address() {
        return "/min/utskick/godkann/"
                + db.sql("select id from platform_mailing").query(UUID.class).single();
    }

    private Visitor as(PersonId person) {
        return Visitor.to(house).signedInAs(person);
    }

    private List<@Nullable String> states() {
        return db.sql("select state || coalesce(' ' || trouble, '') from platform_letter where kind = 'notice-changed'")
                .query(String.class)
                .list();
    }

    private int acts(String act) {
        return db.sql("select count(*) from platform_audit_line where act = :act")
                .param("act", act)
                .query(Integer.class)
                .single();
    }
}
