package se.samverka.platform.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverka.platform.mail.SentLetters.State.FAILED;
import static se.samverka.platform.mail.SentLetters.State.SENT;
import static se.samverka.platform.mail.SentLetters.State.TAKEN_BACK;
import static se.samverka.platform.mail.SentLetters.State.WAITING;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.samverka.platform.mail.AttachmentSource.Content;
import se.samverka.platform.mail.Letter;
import se.samverka.platform.mail.Letter.Attachment;
import se.samverka.platform.mail.Letter.Block;
import se.samverka.platform.mail.Letter.CalendarPart;
import se.samverka.platform.mail.Letter.Urgency;
import se.samverka.platform.mail.Outbox;
import se.samverka.platform.mail.PostForTests;
import se.samverka.platform.mail.PostTest;
import se.samverka.platform.mail.ScriptedServer;
import se.samverka.platform.mail.SentLetters;
import se.samverka.platform.mail.SentLetters.Filter;
import se.samverka.platform.mail.SentLetters.Line;
import se.samverka.platform.records.Disposes.Due;
import se.samverka.platform.time.CountyClock;

@PostTest
class OutboxTest {

    private static final LocalDateTime TUESDAY = LocalDateTime.of(2017, 9, 12, 16, 30);

    @Autowired
    private Outbox outbox;

    @Autowired
    private SendLetters sender;

    @Autowired
    private ForgetLetters forgetting;

    @Autowired
    private SentLetters shown;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CountyClock clock;

    @Autowired
    private GreenMail post;

    @Autowired
    private PostForTests.Chosen servers;

    @Autowired
    private PostForTests.Copier papers;

    @BeforeEach
    void an_empty_post_office_on_a_tuesday_afternoon() throws Exception {
        jdbc.sql("truncate platform_letter").update();
        post.purgeEmailFromAllMailboxes();
        servers.reset();
        clock.travelTo(TUESDAY);
        papers.asked();
    }

    @Test
    void a_letter_leaves_when_its_change_has_landed() throws Exception {
        lay(SomeLetters.notice("k"));
        sender.run();

        assertThat(received()).singleElement().satisfies(message -> {
            assertThat(message.getSubject()).isEqualTo("Kallelse: Samverkansgruppen äldre tisdag 19 september");
            assertThat(message.getMessageID()).isEqualTo(new MessageId("samverka.example").of("k"));
        });
        assertThat(only().state()).isEqualTo(SENT);
        assertThat(only().sentAt()).isNotNull();
    }

    @Test
    void a_change_that_is_undone_sends_nothing() {
        transaction.executeWithoutResult(undone -> {
            outbox.lay(SomeLetters.notice("k"));
            undone.setRollbackOnly();
        });
        sender.run();

        assertThat(shown.list(Filter.newest(10))).isEmpty();
        assertThat(received()).isEmpty();
    }

    @Test
    void a_letter_outside_a_transaction_is_a_mistake_in_the_code() {
        assertThatThrownBy(() -> outbox.lay(SomeLetters.notice("k"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_same_key_is_the_same_letter_for_ever() {
        lay(SomeLetters.notice("k"), SomeLetters.notice("k", "Kaj Köping", "kaj@koping.example"));
        sender.run();
        lay(SomeLetters.notice("k"));
        sender.run();

        assertThat(received()).hasSize(1);
        assertThat(only().toEmail()).isEqualTo("kim@koping.example");
    }

    @Test
    void in_the_evening_a_notice_waits_and_a_sign_in_link_does_not() {
        clock.travelTo(TUESDAY.withHour(19));
        lay(SomeLetters.notice("notice"), SomeLetters.with(SomeLetters.notice("link"), Urgency.AT_ANY_HOUR));
        sender.run();
        assertThat(received()).hasSize(1);

        clock.travelTo(TUESDAY.plusDays(1).withHour(6));
        sender.run();
        assertThat(received()).hasSize(1);

        clock.travelTo(TUESDAY.plusDays(1).withHour(7));
        sender.run();
        assertThat(received()).hasSize(2);
    }

    @Test
    void what_could_not_leave_in_the_day_waits_for_the_morning_all_the_same() {
        lay(SomeLetters.notice("k"));
        clock.travelTo(TUESDAY.withHour(23));
        sender.run();
        assertThat(received()).isEmpty();

        clock.travelTo(TUESDAY.plusDays(1).withHour(8));
        sender.run();
        assertThat(received()).hasSize(1);
    }

    @Test
    void a_letter_never_leaves_before_its_own_time() {
        Letter letter =
                SomeLetters.notBefore(SomeLetters.notice("k"), clock.instant().plusSeconds(3600));
        lay(letter);
        sender.run();
        assertThat(received()).isEmpty();

        clock.travelTo(TUESDAY.plusMinutes(61));
        sender.run();
        assertThat(received()).hasSize(1);
    }

    @Test
    void what_is_taken_back_in_time_never_leaves() {
        lay(SomeLetters.notice("a"), SomeLetters.notice("b"));
        assertThat(takeBack("meeting/1", "notice")).isEqualTo(2);
        assertThat(takeBack("meeting/1", "notice")).isZero();
        sender.run();

        assertThat(received()).isEmpty();
        assertThat(shown.list(Filter.newest(10).with(TAKEN_BACK))).hasSize(2);
    }

    @Test
    void what_has_left_cannot_be_taken_back() {
        lay(SomeLetters.notice("a"));
        sender.run();

        assertThat(takeBack("meeting/1", "notice")).isZero();
        assertThat(takeBack("meeting/2", "notice")).isZero();
        assertThat(only().state()).isEqualTo(SENT);
    }

    @Test
    void twenty_eight_letters_travel_over_one_line_with_one_bundle_made_once() throws Exception {
        papers.put("bundle", new Content("application/pdf", new byte[200_000]));
        lay(IntStream.range(0, 28)
                .mapToObj(number -> SomeLetters.with(
                        SomeLetters.notice("k" + number, "Ledamot " + number, "l" + number + "@koping.example"),
                        new Attachment("papers", "bundle", "Handlingar.pdf")))
                .toArray(Letter[]::new));
        sender.run();

        assertThat(received())
                .hasSize(28)
                .allSatisfy(message -> assertThat(((MimeMultipart) message.getContent()).getCount())
                        .isEqualTo(2));
        assertThat(papers.asked()).isEqualTo(1);
    }

    @Test
    void the_first_letter_goes_at_once_and_what_follows_within_ten_minutes_is_one_letter() throws Exception {
        lay(SomeLetters.notice("first"));
        sender.run();
        clock.travelTo(TUESDAY.plusMinutes(3));
        lay(SomeLetters.notice("second"), SomeLetters.notice("other", "Sam Sala", "sam@sala.example"));
        sender.run();
        clock.travelTo(TUESDAY.plusMinutes(8));
        lay(SomeLetters.notice("third"));
        sender.run();
        assertThat(received()).as("Kim's first and Sam's only").hasSize(2);

        clock.travelTo(TUESDAY.plusMinutes(11));
        sender.run();
        assertThat(received()).hasSize(3);
        assertThat(received())
                .map(GreenMailUtil::getBody)
                .filteredOn(OutboxTest::saysItTwice)
                .hasSize(1);
        assertThat(shown.list(Filter.newest(10).with(SENT))).hasSize(4);
    }

    @Test
    void what_is_urgent_or_for_the_calendar_is_never_gathered() {
        lay(SomeLetters.notice("first"));
        sender.run();
        lay(
                SomeLetters.with(SomeLetters.notice("link"), Urgency.AT_ANY_HOUR),
                SomeLetters.with(SomeLetters.notice("call"), new CalendarPart("REQUEST", SomeLetters.CALENDAR)));
        sender.run();

        assertThat(received()).hasSize(3);
    }

    @Test
    void a_bad_letter_among_the_gathered_holds_back_only_itself() {
        lay(
                SomeLetters.with(SomeLetters.notice("a"), new Attachment("papers", "broken", "x.pdf")),
                SomeLetters.notice("b"),
                SomeLetters.notice("c"));
        sender.run();

        assertThat(received()).hasSize(1);
        assertThat(shown.list(Filter.newest(10).with(SENT))).hasSize(2);
        assertThat(only(WAITING).trouble()).contains("bilaga");
    }

    @Test
    void a_paper_that_must_not_travel_or_is_too_large_stays_home() throws Exception {
        papers.put("large", new Content("application/pdf", new byte[5_242_881]));
        lay(SomeLetters.with(
                SomeLetters.notice("k"),
                new Attachment("papers", "large", "Stor.pdf"),
                new Attachment("papers", "secret", "Hemlig.pdf")));
        sender.run();

        assertThat(received())
                .singleElement()
                .satisfies(message -> assertThat(message.getContentType()).startsWith("multipart/alternative"));
    }

    @Test
    void a_letter_that_cannot_be_written_does_not_stop_the_others() {
        lay(
                SomeLetters.with(SomeLetters.notice("a"), new Attachment("papers", "broken", "x.pdf")),
                SomeLetters.with(
                        SomeLetters.notice("b", "Kaj Köping", "kaj@koping.example"),
                        new Attachment("nobody", "x", "x.pdf")),
                SomeLetters.notice("c", "Kim", "kim at koping"),
                SomeLetters.notice("d", "Sam Sala", "sam@sala.example"));
        sender.run();

        assertThat(received()).hasSize(1);
        assertThat(shown.list(Filter.newest(10).with(WAITING)))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.trouble()).contains("bilaga"));
        assertThat(shown.list(Filter.newest(10).with(FAILED)))
                .singleElement()
                .satisfies(line -> assertThat(line.trouble()).contains("kim at koping", "Rätta"));
    }

    @Test
    void a_refused_address_fails_at_once_and_says_so_in_swedish() throws Exception {
        try (var refusing = ScriptedServer.refusing("RCPT TO:<kim@", "550 5.1.1 No such user here")) {
            servers.choose(refusing.address());
            lay(SomeLetters.notice("a"), SomeLetters.notice("b", "Sam Sala", "sam@sala.example"));
            sender.run();
        }

        assertThat(shown.list(Filter.newest(10).with(SENT)))
                .singleElement()
                .satisfies(line -> assertThat(line.toEmail()).isEqualTo("sam@sala.example"));
        assertThat(shown.list(Filter.newest(10).with(FAILED)))
                .singleElement()
                .satisfies(line -> assertThat(line.trouble())
                        .contains("kim@koping.example tar inte emot mejl", "550 5.1.1 No such user here"));
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 451 try later, Mottagarens mejlserver tar inte emot just nu",
        "RCPT, 450 greylisted, Mottagarens mejlserver tar inte emot just nu",
        "., 452 full, Mottagarens mejlserver tar inte emot just nu",
        "MAIL, 550 not you, godtar inte avsändaren",
        "., '', bröt mitt i mejlet"
    })
    void what_may_pass_is_tried_again_more_and_more_seldom(String command, String answer, String said)
            throws Exception {
        lay(SomeLetters.notice("k"));
        try (var refusing = ScriptedServer.refusing(command, answer)) {
            servers.choose(refusing.address());
            sender.run();
        }

        assertThat(only().state()).isEqualTo(WAITING);
        assertThat(only().trouble()).contains(said);
        assertThat(only().nextAttemptAt())
                .isBetween(clock.instant().plusSeconds(55), clock.instant().plusSeconds(60));

        servers.reset();
        sender.run();
        assertThat(received()).isEmpty();
        clock.travelTo(TUESDAY.plusMinutes(2));
        sender.run();
        assertThat(received()).hasSize(1);
        assertThat(only().trouble()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"554 5.7.1 spam, tar inte emot mejlet", "552 too large, tar inte emot mejlet"})
    void a_refused_letter_fails(String answer, String said) throws Exception {
        lay(SomeLetters.notice("k"));
        try (var refusing = ScriptedServer.refusing(".", answer)) {
            servers.choose(refusing.address());
            sender.run();
        }

        assertThat(only().state()).isEqualTo(FAILED);
        assertThat(only().trouble()).contains(said, answer);
    }

    @Test
    void after_two_days_of_trying_it_fails_and_can_be_sent_again() throws Exception {
        lay(SomeLetters.with(SomeLetters.notice("k"), Urgency.AT_ANY_HOUR));
        try (var refusing = ScriptedServer.refusing("RCPT", "451 later")) {
            servers.choose(refusing.address());
            for (int hour = 0; hour < 24 * 4; hour++) {
                clock.travelTo(TUESDAY.plusHours(hour));
                sender.run();
            }
        }
        assertThat(only().state()).isEqualTo(FAILED);
        assertThat(only().attempts()).isEqualTo(9);

        servers.reset();
        assertThat(shown.sendAgain(only().id())).isTrue();
        assertThat(shown.sendAgain(only().id())).isFalse();
        sender.run();
        assertThat(received()).hasSize(1);
    }

    @Test
    void when_the_mail_server_is_down_no_attempt_is_counted_and_the_page_says_so() throws Exception {
        var closed = ScriptedServer.answering(ScriptedServer::willing);
        closed.close();
        servers.choose(closed.address());
        lay(SomeLetters.notice("a"), SomeLetters.notice("b", "Sam Sala", "sam@sala.example"));
        sender.run();

        assertThat(shown.obstacle())
                .hasValueSatisfying(
                        sentence -> assertThat(sentence).contains("Mejlservern svarar inte", "SAMVERKA_SMTP_URL"));
        assertThat(shown.list(Filter.newest(10))).allSatisfy(line -> {
            assertThat(line.state()).isEqualTo(WAITING);
            assertThat(line.attempts()).isZero();
        });

        servers.reset();
        sender.run();
        assertThat(received()).as("it rests for some seconds").isEmpty();
        clock.travelTo(TUESDAY.plusMinutes(6));
        sender.run();
        assertThat(received()).hasSize(2);
        assertThat(shown.obstacle()).isEmpty();
    }

    @Test
    void without_a_mail_server_letters_are_held_readable_and_the_setting_is_named() {
        servers.choose(null);
        lay(SomeLetters.notice("k"));
        sender.run();

        assertThat(only().state()).isEqualTo(WAITING);
        assertThat(shown.obstacle())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("SAMVERKA_SMTP_URL"));
        assertThat(shown.find(only().id()).orElseThrow().text()).contains("Du är kallad till möte");
    }

    @Test
    void whoever_reads_a_letter_in_the_list_cannot_answer_in_its_recipients_place() {
        lay(SomeLetters.notice("k"));
        var letter = shown.find(only().id()).orElseThrow();

        assertThat(letter.text()).contains("[Svara]").doesNotContain("k7f3q9");
        assertThat(letter.html()).contains("[Svara]").doesNotContain("k7f3q9");
        assertThat(letter.from()).isEqualTo("Samverkansgruppen äldre <aldre@samverka.example>");
        assertThat(letter.replyTo()).isEqualTo("Stina Sala <stina@sala.example>");
    }

    @Test
    void the_list_is_narrowed_by_recipient_sender_and_what_it_is_about() {
        lay(SomeLetters.notice("a"), SomeLetters.notice("b", "Sam Sala", "sam@sala.example"));

        assertThat(shown.list(Filter.newest(10).about("meeting/1"))).hasSize(2);
        assertThat(shown.list(Filter.newest(10).about("meeting/2"))).isEmpty();
        assertThat(shown.list(new Filter(null, null, null, null, "SALA", null, 10)))
                .hasSize(1);
        assertThat(shown.list(new Filter(null, null, null, "aldre@samverka.example", null, null, 10)))
                .hasSize(2);
        assertThat(shown.list(new Filter(null, null, null, null, "100%_", null, 10)))
                .isEmpty();
        assertThat(shown.list(Filter.newest(1))).hasSize(1);
        assertThat(shown.list(
                        new Filter(null, null, null, null, null, clock.instant().minusSeconds(60), 10)))
                .isEmpty();
    }

    @Test
    void what_no_database_can_keep_is_left_out_of_the_letter() {
        lay(SomeLetters.saying(
                SomeLetters.notice("k", "Kim\0 Köping", "kim@koping.example"),
                new Block.Paragraph("Hej\0 😀 \ud800!")));
        sender.run();

        assertThat(received()).hasSize(1);
        assertThat(shown.find(only().id()).orElseThrow().text()).contains("Hej 😀");
    }

    @Test
    void a_letter_that_is_disposed_of_leaves_only_its_key() {
        lay(SomeLetters.notice("k"));
        sender.run();
        var monday = TUESDAY.toLocalDate().minusDays(1);
        assertThat(forgetting.due(monday)).isEmpty();
        assertThat(forgetting.dispose(monday)).isZero();
        assertThat(only().toEmail()).isEqualTo("kim@koping.example");

        assertThat(forgetting.due(TUESDAY.toLocalDate())).containsExactly(new Due(TUESDAY.toLocalDate(), ""));
        assertThat(forgetting.dispose(TUESDAY.toLocalDate())).isEqualTo(1);
        assertThat(only().toEmail()).isEmpty();
        assertThat(shown.find(only().id()).orElseThrow().text()).doesNotContain("kallad");
        assertThat(forgetting.due(TUESDAY.toLocalDate())).as("once").isEmpty();
        lay(SomeLetters.notice("k"));
        sender.run();
        assertThat(received()).as("still the same letter").hasSize(1);
    }

    @Test
    void a_letter_that_waits_is_never_disposed_of() {
        lay(SomeLetters.notice("k"));
        assertThat(forgetting.due(TUESDAY.toLocalDate().plusYears(9))).isEmpty();
        assertThat(forgetting.dispose(TUESDAY.toLocalDate().plusYears(9))).isZero();
        assertThat(only().toEmail()).isEqualTo("kim@koping.example");
    }

    private static boolean saysItTwice(String body) {
        return body.split("KALLELSE: SAMVERKANSGRUPPEN").length == 3;
    }

    private void lay(Letter... letters) {
        transaction.executeWithoutResult(running -> Arrays.stream(letters).forEach(outbox::lay));
    }

    private int takeBack(String about, String kind) {
        return transaction.execute(running -> outbox.takeBack(about, kind));
    }

    private Line only() {
        List<Line> all = shown.list(Filter.newest(10));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private Line only(SentLetters.State state) {
        List<Line> all = shown.list(Filter.newest(10).with(state));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<MimeMessage> received() {
        return List.of(post.getReceivedMessages());
    }
}
