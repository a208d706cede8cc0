package se.samverka.desk.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverka.cast.Bench;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.Visitor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.mail.UntakenLetters;
import se.samverka.platform.time.CountyClock;

/** What came in and nobody took is put before an administrator, and nobody else. */
@SamverkaTest
class UntakenTest {

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient db;

    @Autowired
    CountyClock clock;

    @Autowired
    UntakenLetters untaken;

    private PersonId ada;

    @BeforeEach
    void a_letter_that_nobody_understood() {
        db.sql("truncate people_person, platform_incoming_letter cascade").update();
        ada = Bench.administrator(house, "Ada Region");
        arrive("okand@askvik.example", "Fråga om lokalen", "Finns det <b>kaffe</b>?");
    }

    @Test
    void an_administrator_reads_it_as_text_with_why_nobody_took_it() {
        var page = Visitor.to(house).signedInAs(ada).get("/min/inkommet");
        assertThat(page.says())
                .contains("Fråga om lokalen", "okand@askvik.example", "Ingen kallelse passar", "<b>kaffe</b>");
        assertThat(page.html()).contains("&lt;b&gt;kaffe").doesNotContain("<b>kaffe");
    }

    @Test
    void it_is_put_aside_at_a_press_and_once_only() {
        var admin = Visitor.to(house).signedInAs(ada);
        var action = "/min/inkommet/" + untaken.list(1).getFirst().id().value() + "/undan";
        assertThat(admin.postAndFollow(action, Map.of()).says()).contains("Inget att läsa.");
        assertThat(admin.post(action, Map.of()).status()).isEqualTo(404);
        assertThat(db.sql("select count(*) from platform_audit_line where act = 'mail.put-aside'")
                        .query(Integer.class)
                        .single())
                .as("kept in the trail, once")
                .isEqualTo(1);
    }

    @Test
    void an_official_has_no_such_page() {
        var lo = Bench.in(house, "aldre").support("Lo Region");
        var official = Visitor.to(house).signedInAs(lo);
        assertThat(official.get("/min/inkommet").status()).isEqualTo(404);
        assertThat(official.get("/min").says()).contains("Utskick").doesNotContain("Inkommet", "Personer");
        assertThat(Visitor.to(house).signedInAs(ada).get("/min").says())
                .contains("Utskick Inkommet Nomineringar Personer");
    }

    @Test
    void without_a_mailbox_the_page_names_the_setting() {
        assertThat(Visitor.to(house).signedInAs(ada).get("/min/inkommet").says())
                .contains("SAMVERKA_IMAP_URL");
    }

    private void arrive(String from, String subject, String text) {
        db.sql("""
                        insert into platform_incoming_letter (id, message_id, from_email, tokens, subject, text, dmarc, state,
                            attempts, trouble, received_at, next_attempt_at)
                        values (gen_random_uuid(), '<1@askvik.example>', :from, '', :subject, :text, 'PASS', 'UNTAKEN', 1,
                            'Ingen kallelse passar till mejlet.', :now, :now)
                        """)
                .param("from", from)
                .param("subject", subject)
                .param("text", text)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
