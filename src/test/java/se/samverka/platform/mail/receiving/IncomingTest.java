package se.samverka.platform.mail.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverka.platform.mail.PostForTests;
import se.samverka.platform.mail.PostTest;
import se.samverka.platform.mail.UntakenLetters;
import se.samverka.platform.mail.sending.SentMessageId;
import se.samverka.platform.time.CountyClock;

/** From a mailbox to the module that understands. */
@PostTest
class IncomingTest {

    @Autowired
    private FetchLetters fetching;

    @Autowired
    private ForgetArrivals forgetting;

    @Autowired
    private ForgetWords words;

    @Autowired
    private UntakenLetters untaken;

    @Autowired
    private PostForTests.Understanding module;

    @Autowired
    private GreenMail post;

    @Autowired
    private PostForTests.Chosen servers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CountyClock clock;

    /** Each test a day of its own: a mailbox that was down rests for a while. */
    private static LocalDateTime day = LocalDateTime.of(2017, 9, 12, 16, 30);

    private GreenMailUser inbox;

    @BeforeEach
    void an_empty_mailbox() throws Exception {
        jdbc.sql("truncate platform_incoming_letter").update();
        post.purgeEmailFromAllMailboxes();
        inbox = post.setUser("inbox@samverka.example", "hemligt");
        servers.reset();
        module.reset();
        day = day.plusDays(1);
        clock.travelTo(day);
    }

    @Test
    void a_letter_is_handed_once_to_the_module_that_understands_it() throws Exception {
        arrives("<1@x>", "ja");
        fetching.run();
        fetching.run();

        assertThat(module.read).singleElement().satisfies(letter -> {
            assertThat(letter.text()).isEqualTo("ja");
            assertThat(letter.tokens()).containsExactly("k7f3q9");
            assertThat(letter.receivedAt()).isBetween(clock.instant().minusSeconds(60), clock.instant());
        });
        assertThat(untaken.list(10)).isEmpty();
        assertThat(untaken.readSince(clock.instant().minusSeconds(60))).isEqualTo(1);
    }

    @Test
    void the_same_letter_delivered_twice_is_read_once() throws Exception {
        arrives("<1@x>", "ja");
        fetching.run();
        arrives("<1@x>", "ja");
        fetching.run();

        assertThat(module.read).hasSize(1);
    }

    @Test
    void what_nobody_understands_is_put_before_an_administrator_and_can_be_put_aside() throws Exception {
        arrives("<1@x>", "Hej, vem kommer?");
        fetching.run();

        assertThat(untaken.list(10)).singleElement().satisfies(line -> {
            assertThat(line.fromEmail()).isEqualTo("kim@koping.example");
            assertThat(line.text()).isEqualTo("Hej, vem kommer?");
            assertThat(line.trouble()).contains("svara för hand");
        });
        assertThat(untaken.putAside(untaken.list(10).getFirst().id())).isTrue();
        assertThat(untaken.list(10)).isEmpty();
    }

    @Test
    void what_a_module_did_before_it_failed_is_undone_and_the_letter_is_handed_on_again() throws Exception {
        module.failures = 2;
        arrives("<1@x>", "ja");
        fetching.run();
        assertThat(module.read).isEmpty();
        assertThat(marks()).isZero();

        fetching.run();
        assertThat(module.read).as("not at once").isEmpty();
        clock.travelTo(day.plusMinutes(1));
        fetching.run();
        clock.travelTo(day.plusMinutes(3));
        fetching.run();
        assertThat(module.read).hasSize(1);
        assertThat(marks()).isEqualTo(1);
    }

    @Test
    void a_letter_that_fails_five_times_is_put_before_an_administrator_and_stops_no_other() throws Exception {
        module.failures = 1_000;
        arrives("<1@x>", "ja");
        for (int hours = 0; hours < 8; hours++) {
            clock.travelTo(day.plusHours(hours));
            fetching.run();
        }
        assertThat(untaken.list(10))
                .singleElement()
                .satisfies(line -> assertThat(line.trouble()).contains("Något gick fel"));

        module.failures = 0;
        arrives("<2@x>", "ja");
        fetching.run();
        assertThat(module.read).hasSize(1);
    }

    @Test
    void a_letter_kept_before_a_kill_is_handed_on_after_it() throws Exception {
        arrives("<1@x>", "ja");
        servers.chooseIncoming(null);
        jdbc.sql("""
                        insert into platform_incoming_letter (id, message_id, from_email, tokens, subject, text, dmarc,
                            state, attempts, received_at, next_attempt_at)
                        values (gen_random_uuid(), '<0@x>', 'kim@koping.example', 'k7f3q9', 's', 'ja', 'UNKNOWN',
                            'WAITING', 0, :now, :now)
                        """).param("now", Arrivals.utc(clock.instant())).update();
        fetching.run();

        assertThat(module.read)
                .singleElement()
                .satisfies(letter -> assertThat(letter.messageId()).isEqualTo("<0@x>"));
    }

    @Test
    void a_letter_kept_but_not_marked_as_seen_when_the_kill_came_is_not_read_twice() throws Exception {
        arrives("<1@x>", "ja");
        fetching.run();
        unsee();
        fetching.run();

        assertThat(module.read).hasSize(1);
    }

    @Test
    void an_out_of_office_reply_is_kept_but_handed_to_nobody() throws Exception {
        deliver("Message-ID: <1@x>\nFrom: kim@koping.example\nAuto-Submitted: auto-replied\n\nja");
        fetching.run();

        assertThat(module.read).isEmpty();
        assertThat(untaken.list(10)).isEmpty();
        assertThat(jdbc.sql("select state from platform_incoming_letter")
                        .query(String.class)
                        .list())
                .containsExactly("AUTOMATIC");
    }

    @Test
    void a_letter_that_came_back_is_marked_as_failed_with_what_the_server_said() throws Exception {
        String key = "notice/1/" + day;
        module.mark(key);
        String messageId = SentMessageId.of(key);
        deliver(bounce("delayed", messageId));
        deliver(bounce("failed", "<" + "0".repeat(40) + "@samverka.example>"));
        fetching.run();
        assertThat(stateOf(key)).isEqualTo("SENT");

        deliver(bounce("failed", messageId));
        fetching.run();
        assertThat(stateOf(key)).isEqualTo("FAILED");
        assertThat(jdbc.sql("select trouble from platform_letter where key = :key")
                        .param("key", key)
                        .query(String.class)
                        .single())
                .contains("kom tillbaka", "550 5.1.1 No such user");
        assertThat(untaken.list(10)).isEmpty();
    }

    @Test
    void broken_letters_do_not_hide_the_one_behind_them() throws Exception {
        deliver("Content-Type: multipart/mixed; boundary=\n\n--");
        deliver("\0\0\0\n\n\0");
        arrives("<1@x>", "ja");
        fetching.run();

        assertThat(module.read).hasSize(1);
    }

    @Test
    void a_mailbox_that_does_not_answer_is_told_of_and_asked_again_later() throws Exception {
        servers.chooseIncoming(new se.samverka.platform.mail.MailServer("imap", "127.0.0.1", 1, "x", "y", "INBOX"));
        fetching.destroy();
        fetching.run();
        assertThat(untaken.obstacle())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("SAMVERKA_IMAP_URL"));

        servers.reset();
        arrives("<1@x>", "ja");
        clock.travelTo(day.plusMinutes(2));
        fetching.run();
        assertThat(untaken.obstacle()).isEmpty();
        assertThat(module.read).hasSize(1);
    }

    @Test
    void without_a_mailbox_the_page_names_the_setting() {
        servers.chooseIncoming(null);
        assertThat(untaken.obstacle())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("SAMVERKA_IMAP_URL"));
    }

    @Test
    void a_letter_that_is_disposed_of_leaves_only_its_message_id() throws Exception {
        arrives("<1@x>", "Vem kommer?");
        fetching.run();
        assertThat(forgetting.dispose(day.toLocalDate().minusDays(1))).isZero();
        assertThat(forgetting.due(day.toLocalDate())).hasSize(1);
        assertThat(forgetting.dispose(day.toLocalDate())).isEqualTo(1);

        assertThat(untaken.list(10))
                .singleElement()
                .satisfies(line -> assertThat(line.text() + line.fromEmail()).isEmpty());
        unsee();
        fetching.run();
        assertThat(untaken.list(10)).hasSize(1);
    }

    @Test
    void what_was_written_goes_before_the_rest_of_the_letter() throws Exception {
        arrives("<1@x>", "Jag är sjuk.");
        fetching.run();
        assertThat(words.due(day.toLocalDate())).hasSize(1);
        assertThat(words.dispose(day.toLocalDate())).isEqualTo(1);

        assertThat(untaken.list(10)).singleElement().satisfies(line -> {
            assertThat(line.text() + line.subject()).isEmpty();
            assertThat(line.fromEmail()).isEqualTo("kim@koping.example");
        });
        assertThat(words.due(day.toLocalDate())).as("once").isEmpty();
        assertThat(forgetting.due(day.toLocalDate())).as("the rest").hasSize(1);
    }

    private void arrives(String messageId, String text) throws Exception {
        deliver("Message-ID: " + messageId + "\nFrom: Kim <kim@koping.example>\n"
                + "To: aldre+k7f3q9@samverka.example\nSubject: Sv\n\n" + text);
    }

    private void deliver(String text) throws Exception {
        inbox.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static String bounce(String action, String messageId) {
        return """
                From: MAILER-DAEMON@koping.example
                Content-Type: multipart/report; report-type=delivery-status; boundary=b

                --b
                Content-Type: text/plain

                Your message could not be delivered.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; koping.example

                Final-Recipient: rfc822; kim@koping.example
                Action: %s
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1 No such user
                --b
                Content-Type: text/rfc822-headers

                Message-ID: %s
                Subject: Kallelse
                --b--
                """.formatted(action, messageId);
    }

    private String stateOf(String key) {
        return jdbc.sql("select state from platform_letter where key = :key")
                .param("key", key)
                .query(String.class)
                .single();
    }

    private void unsee() throws Exception {
        var folder = post.getManagers().getImapHostManager().getInbox(inbox);
        folder.getMessages().forEach(message -> message.setFlag(jakarta.mail.Flags.Flag.SEEN, false));
    }

    private int marks() {
        return jdbc.sql("select count(*) from platform_letter where kind = 'mark'")
                .query(Integer.class)
                .single();
    }
}
