package se.samverka.platform.mail.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.samverka.platform.calendar.CalendarReply;
import se.samverka.platform.calendar.Calendars;
import se.samverka.platform.calendar.Invitation;
import se.samverka.platform.calendar.Invitation.Party;
import se.samverka.platform.jobs.Tick;
import se.samverka.platform.mail.IncomingLetter;
import se.samverka.platform.mail.Letter;
import se.samverka.platform.mail.Letter.Address;
import se.samverka.platform.mail.Letter.Block;
import se.samverka.platform.mail.Letter.CalendarPart;
import se.samverka.platform.mail.Letter.Recipient;
import se.samverka.platform.mail.Letter.Urgency;
import se.samverka.platform.mail.Outbox;
import se.samverka.platform.mail.PostForTests;
import se.samverka.platform.mail.PostTest;
import se.samverka.platform.mail.demo.OutlookReply.Answer;
import se.samverka.platform.time.CountyClock;

/** All the way round: a call is laid, sent, answered in Outlook, fetched and understood. */
@PostTest
class PostOfficeTest {

    private static LocalDateTime day = LocalDateTime.of(2018, 2, 6, 10, 0);

    @Autowired
    private Outbox outbox;

    @Autowired
    private List<Tick> ticks;

    @Autowired
    private Calendars calendars;

    @Autowired
    private PostForTests.Chosen servers;

    @Autowired
    private PostForTests.Understanding module;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CountyClock clock;

    private PostOffice post;

    @BeforeEach
    void the_post_office_opens() {
        jdbc.sql("truncate platform_letter, platform_incoming_letter").update();
        day = day.plusDays(1);
        clock.travelTo(day);
        module.reset();
        module.understands = letter -> true;
        post = PostOffice.open("samverka.example", clock);
        servers.choose(post.outgoing().orElseThrow());
        servers.chooseIncoming(post.incoming().orElseThrow());
        restart();
    }

    @AfterEach
    void the_post_office_closes() {
        post.close();
        restart();
        servers.reset();
    }

    @ParameterizedTest
    @EnumSource(Answer.class)
    void a_button_in_outlook_comes_back_as_that_answer(Answer answer) {
        call("kim@koping.example");
        DeliveredLetter letter = post.list("kim@koping.example").getFirst();
        assertThat(letter.isAnswerable()).isTrue();
        assertThat(letter.from()).doesNotContain("\"").endsWith("@samverka.example>");
        assertThat(letter.attachments()).containsExactly("mote.ics");
        assertThat(letter.text()).contains("Du är kallad");

        post.answer(letter.id(), answer);
        round();

        IncomingLetter read = module.read.getFirst();
        assertThat(read.from()).isEqualTo("kim@koping.example");
        assertThat(read.tokens()).containsExactly("k7f3q9");
        CalendarReply reply =
                calendars.readReply(String.valueOf(read.calendar())).orElseThrow();
        assertThat(reply.uid()).isEqualTo("call-1@samverka.example");
        assertThat(reply.sequence()).isEqualTo(3);
        assertThat(reply.attendee()).isEqualTo("kim@koping.example");
        assertThat(reply.answer().name()).isEqualTo(answer.name());
        assertThat(reply.stamp()).isBetween(clock.instant().minusSeconds(60), clock.instant());
    }

    @Test
    void a_call_sent_on_is_answered_from_the_deputys_address_on_the_members_uid() {
        call("kim@koping.example");
        post.forward(post.list("kim@koping.example").getFirst().id(), "Kaj Köping", "kaj@koping.example");
        DeliveredLetter forwarded = post.list("kaj@koping.example").getFirst();
        assertThat(forwarded.subject()).isEqualTo("VB: Kallelse");
        assertThat(forwarded.isAnswerable()).isTrue();

        post.answer(forwarded.id(), Answer.ACCEPTED);
        round();

        IncomingLetter read = module.read.getFirst();
        assertThat(read.from()).isEqualTo("kaj@koping.example");
        CalendarReply reply =
                calendars.readReply(String.valueOf(read.calendar())).orElseThrow();
        assertThat(reply.attendee()).isEqualTo("kaj@koping.example");
        assertThat(reply.uid()).isEqualTo("call-1@samverka.example");
    }

    @Test
    void an_answer_in_words_comes_back_as_those_words_alone() {
        call("kim@koping.example");
        post.write(post.list().getFirst().id(), "ja");
        round();

        assertThat(module.read).singleElement().satisfies(letter -> {
            assertThat(letter.text()).isEqualTo("ja");
            assertThat(letter.tokens()).containsExactly("k7f3q9");
        });
    }

    @Test
    void letters_lie_in_their_own_mailboxes_newest_first_and_no_more_than_a_mailbox_holds() {
        List<String> subjects = new ArrayList<>();
        for (int number = 0; number < 70; number++) {
            clock.travelTo(day.plusMinutes(number));
            lay("k" + number, "Mejl " + number, "kim@koping.example", null);
            round();
            subjects.addFirst("Mejl " + number);
        }

        assertThat(post.list("KIM@koping.example"))
                .extracting(DeliveredLetter::subject)
                .containsExactlyElementsOf(subjects.subList(0, 60));
        assertThat(post.list("kaj@koping.example")).isEmpty();
    }

    @Test
    void what_has_no_buttons_cannot_be_answered_by_one() {
        lay("k", "Anteckningar", "kim@koping.example", null);
        round();
        DeliveredLetter letter = post.list().getFirst();

        assertThat(letter.isAnswerable()).isFalse();
        assertThatThrownBy(() -> post.answer(letter.id(), Answer.ACCEPTED)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> post.answer("kim@koping.example/4711", Answer.ACCEPTED))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(post.find(letter.id())).contains(letter);
        assertThat(post.find("x")).isEmpty();
    }

    private void call(String email) {
        String calendar = calendars.write(new Invitation(
                "call-1@samverka.example",
                3,
                Invitation.Method.REQUEST,
                "Samverkansgruppen äldre",
                new Party("Samverkansgruppen äldre", "aldre+k7f3q9@samverka.example"),
                new Party("Kim Köping", email),
                LocalDateTime.of(2018, 9, 18, 9, 0),
                LocalDateTime.of(2018, 9, 18, 12, 0),
                "Rum 4",
                "Kom!",
                "https://samverka.example/organ/aldre/2018-09-18",
                clock.instant()));
        lay("k", "Kallelse", email, new CalendarPart("REQUEST", calendar));
        round();
    }

    private void lay(
            String key, String subject, String email, @org.jspecify.annotations.Nullable CalendarPart calendar) {
        Letter letter = new Letter(
                key,
                "notice",
                Urgency.AT_ANY_HOUR,
                new Recipient(null, "Kim Köping", email),
                new Address("Samverkansgruppen äldre", "aldre+k7f3q9@samverka.example"),
                null,
                subject,
                List.of(new Block.Paragraph("Du är kallad till möte.")),
                "Du är ledamot.",
                calendar,
                List.of(),
                "meeting/1",
                null);
        transaction.executeWithoutResult(running -> outbox.lay(letter));
    }

    private void round() {
        ticks.forEach(Tick::run);
    }

    /** The line to the mailbox is kept open; the next post office is another one. */
    private void restart() {
        ticks.stream()
                .filter(tick -> tick instanceof org.springframework.beans.factory.DisposableBean)
                .forEach(tick -> {
                    try {
                        ((org.springframework.beans.factory.DisposableBean) tick).destroy();
                    } catch (Exception failure) {
                        throw new IllegalStateException(failure);
                    }
                });
    }
}
