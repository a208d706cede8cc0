package se.samverka.desk.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverka.cast.Bench;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.Visitor;
import se.samverka.platform.jobs.Ticks;
import se.samverka.platform.time.CountyClock;

/** Whoever runs Samverka reads in plain Swedish how it is; nobody else does. */
@SamverkaTest
class HealthPageTest {

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient db;

    @Autowired
    CountyClock clock;

    @Autowired
    Ticks ticks;

    private Visitor ada;

    @BeforeEach
    void an_administrator() {
        db.sql("truncate people_person, platform_letter, scheduled_tasks cascade")
                .update();
        ada = Visitor.to(house).signedInAs(Bench.administrator(house, "Ada Region"));
    }

    @Test
    void each_part_is_told_and_what_to_do_where_something_is_to_be_done() {
        ticks.runAll();
        var page = ada.get("/admin/halsa");
        assertThat(page.says())
                .contains("Samverka går som det ska. 2 saker behöver ses över.")
                .containsPattern("PostgreSQL [\\d.]+ svarar\\.")
                .contains("Inget mejl väntar. Inga mejl skickas. Ange mejlservern i inställningen SAMVERKA_SMTP_URL")
                .contains("Svar som kommer med mejl läses inte just nu.", "Loggen är hel.", "går att hitta.")
                .contains("inloggad", "under utveckling");
        assertThat(ada.get("/min").says()).doesNotContain("Ordna det som inte fungerar");
    }

    @Test
    void a_letter_that_should_have_left_is_ill_and_awaits_the_administrator() {
        overdueLetter();
        assertThat(ada.get("/admin/halsa").says())
                .contains("En sak fungerar inte. Börja med den.", "Ett mejl väntar.", "Visa utskick");
        assertThat(ada.get("/min").says()).contains("Ordna det som inte fungerar: mejl ut", "Visa hälsan");
    }

    @Test
    void nobody_is_named_on_it() {
        overdueLetter();
        assertThat(ada.get("/admin/halsa").says()).doesNotContain("Kim", "kim@", "Ada");
    }

    private void overdueLetter() {
        db.sql("""
                        insert into platform_letter (id, key, kind, urgency, about, to_name, to_email, subject, blocks, why,
                            attachments, state, attempts, laid_at, next_attempt_at)
                        values (:id, 'k', 'call', 'AT_ANY_HOUR', 'meeting/1', 'Kim Askvik', 'kim@askvik.example', 'Kallelse',
                            '[]', '', '[]', 'WAITING', 0, :at, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("at", clock.instant().minus(Duration.ofMinutes(20)).atOffset(ZoneOffset.UTC))
                .update();
    }
}
