package se.samverka.platform.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverka.cast.Bench;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.Visitor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.language.Language;

/** Asking for links and trying them, as often as somebody may who wishes ill. */
@SamverkaTest
class ThrottlingTest {

    private static final String KIM = "kim.askvik@askvik.example";
    private static final String OFFICE = "203.0.113.7";
    private static final String ELSEWHERE = "198.51.100.9";
    private static final String WRONG = "/s/AAAAAAAAAAAAAAAAAAAAAA";
    private static final Pattern LINK = Pattern.compile("(/s/[A-Za-z0-9_-]{22})");
    private static LocalDateTime day = LocalDateTime.of(2027, 2, 9, 10, 0);

    @Autowired
    ApplicationContext house;

    @Autowired
    AskForLink asking;

    @Autowired
    SignInByLink byLink;

    @Autowired
    CountyClock clock;

    @Autowired
    JdbcClient db;

    private PersonId kim;

    @BeforeEach
    void another_day() {
        db.sql("truncate people_person, platform_letter, platform_signed_link cascade")
                .update();
        day = day.plusDays(1);
        clock.travelTo(day);
        kim = Bench.in(house, "aldre").member("Askvik", "Kim Askvik");
    }

    @Test
    void three_letters_come_at_once_and_the_page_says_the_same_after_them() {
        var first = ask(KIM, OFFICE);
        for (int ask = 0; ask < 3; ask++) ask(KIM, OFFICE);
        assertThat(letters()).isEqualTo(3);
        assertThat(ask(KIM, OFFICE)).isEqualTo(first);
        clock.travelTo(day.plusMinutes(2));
        ask(KIM, OFFICE);
        assertThat(letters()).isEqualTo(4);
    }

    @Test
    void a_stranger_who_asks_in_kims_name_does_not_keep_kim_out() {
        for (int ask = 0; ask < 25; ask++) ask("Kim.Askvik@askvik.EXAMPLE", OFFICE);
        var sent = LINK.matcher(blocks()).results().map(link -> link.group(1)).toList();
        assertThat(sent).hasSize(3);
        clock.travelTo(day.plusMinutes(14));
        assertThat(Visitor.to(house)
                        .from(ELSEWHERE)
                        .post(sent.getFirst(), Map.of())
                        .location())
                .isEqualTo("/min");
    }

    @Test
    void thirty_asks_an_hour_come_from_one_network_and_others_go_on() {
        for (int ask = 0; ask < 30; ask++) ask("nobody%d@askvik.example".formatted(ask), OFFICE);
        var told = ask(KIM, OFFICE);
        assertThat(letters()).isZero();
        assertThat(told).isEqualTo(ask(KIM, ELSEWHERE));
        assertThat(letters()).isEqualTo(1);
    }

    @Test
    void a_known_and_an_unknown_address_are_answered_by_the_same_work_and_words() {
        assertThat(ask(KIM, OFFICE).replace(KIM, "…"))
                .isEqualTo(ask("nobody@askvik.example", OFFICE).replace("nobody@askvik.example", "…"));
        Queue<Runnable> afterwards = new ArrayDeque<>();
        var waiting = new AskForLink(byLink, clock, afterwards::add);
        db.sql("truncate platform_letter, platform_signed_link").update();
        waiting.ask(KIM, "/min", Optional.empty(), Language.SWEDISH);
        waiting.ask("nobody@askvik.example", "/min", Optional.empty(), Language.SWEDISH);
        assertThat(afterwards)
                .as("nobody has been looked up while the reader waited")
                .hasSize(2);
        assertThat(letters()).isZero();
        afterwards.forEach(Runnable::run);
        assertThat(letters()).isEqualTo(1);
    }

    @Test
    void after_sixty_wrong_links_a_network_is_asked_to_wait_but_a_right_one_opens() {
        var visitor = Visitor.to(house).from(OFFICE);
        for (int guess = 0; guess < 60; guess++)
            assertThat(visitor.get(WRONG).status()).isEqualTo(410);
        var told = visitor.get(WRONG);
        assertThat(told.status()).isEqualTo(429);
        assertThat(told.says()).contains("Vänta en stund", "Försök annars igen om en timme.");
        assertThat(visitor.post(WRONG, Map.of()).status()).isEqualTo(429);
        assertThat(visitor.get(WRONG + "/kallelse.pdf").status()).isEqualTo(429);
        assertThat(Visitor.to(house).from(ELSEWHERE).get(WRONG).status()).isEqualTo(410);
        assertThat(visitor.signedInAs(kim).get("/min").status()).isEqualTo(200);
        clock.travelTo(day.plusMinutes(62));
        assertThat(visitor.get(WRONG).status()).isEqualTo(410);
    }

    private String ask(String email, String network) {
        var answer = Visitor.to(house).from(network).post("/logga-in", Map.of("epost", email));
        assertThat(answer.status()).isEqualTo(200);
        return answer.html();
    }

    private int letters() {
        return db.sql("select count(*) from platform_letter where kind = 'sign-in'")
                .query(Integer.class)
                .single();
    }

    private String blocks() {
        return db.sql("select coalesce(string_agg(blocks::text, ' '), '') from platform_letter")
                .query(String.class)
                .single();
    }
}
