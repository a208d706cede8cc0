package se.samverka.platform.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.samverka.platform.identity.WhoAsks;
import se.samverka.platform.mail.FirstWords;
import se.samverka.platform.mail.Letter;
import se.samverka.platform.mail.Letter.Block;
import se.samverka.platform.mail.Outbox;
import se.samverka.platform.mail.PostTest;
import se.samverka.platform.time.CountyClock;

/** What is held is told in one letter to each person: never lost with what was undone, and never told twice. */
@PostTest
class FirstLettersTest {

    private static final String HELD = "Det här sparar vi om dig";
    private static final LocalDate TUESDAY = LocalDate.of(2017, 9, 12);

    @Autowired
    private Letters letters;

    @Autowired
    private SendLetters sender;

    @Autowired
    private ForgetLetters forgetting;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CountyClock clock;

    private Outbox outbox;

    @BeforeEach
    void nobody_has_been_told() {
        jdbc.sql("truncate platform_letter, platform_told").update();
        clock.travelTo(LocalDateTime.of(2017, 9, 12, 16, 30));
        outbox = new LayLetters(letters, sender, telling(jdbc), (letter, by) -> null, new WhoAsks(), clock);
    }

    static FirstLetters telling(JdbcClient jdbc) {
        FirstWords words = person -> List.of(new Block.Heading(HELD));
        return new FirstLetters(
                jdbc, new StaticListableBeanFactory(Map.of("words", words)).getBeanProvider(FirstWords.class));
    }

    @Test
    void the_first_of_several_says_it_below_what_it_is_about() {
        lay(SomeLetters.notice("a"), SomeLetters.notice("b"));
        lay(SomeLetters.notice("c"));
        assertThat(saying()).containsExactly("a");
        assertThat(jdbc.sql("select blocks -> -1 ->> 'text' from platform_letter where key = 'a'")
                        .query(String.class)
                        .single())
                .isEqualTo(HELD);
    }

    @Test
    void a_letter_that_is_undone_with_its_change_has_told_nobody() {
        transaction.executeWithoutResult(undone -> {
            outbox.lay(SomeLetters.notice("a"));
            undone.setRollbackOnly();
        });
        lay(SomeLetters.notice("b"));
        assertThat(saying()).containsExactly("b");
    }

    @Test
    void a_letter_that_was_laid_already_tells_no_more() {
        lay(SomeLetters.notice("a"));
        jdbc.sql("truncate platform_told").update();
        lay(SomeLetters.notice("a"));
        assertThat(jdbc.sql("select count(*) from platform_told")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void what_is_taken_back_in_time_is_told_in_the_next() {
        lay(SomeLetters.notice("a"));
        transaction.executeWithoutResult(changed -> outbox.takeBack("meeting/1", "notice"));
        lay(SomeLetters.notice("b"));
        lay(SomeLetters.notice("c"));
        assertThat(saying()).containsExactly("a", "b");
    }

    @Test
    void what_was_told_is_not_told_again_when_the_letter_is_disposed_of_or_gone() {
        lay(SomeLetters.notice("a"));
        sender.run();
        assertThat(forgetting.dispose(TUESDAY)).isEqualTo(1);
        lay(SomeLetters.notice("b"));
        jdbc.sql("truncate platform_letter").update();
        lay(SomeLetters.notice("c"));
        assertThat(saying()).isEmpty();
    }

    @Test
    void two_at_once_tell_once_and_neither_waits_for_the_other() throws Exception {
        transaction.executeWithoutResult(first -> {
            outbox.lay(SomeLetters.notice("a"));
            atTheSameTime(SomeLetters.notice("b"));
        });
        assertThat(saying()).containsExactly("a");
    }

    @Test
    void where_the_one_of_two_is_undone_the_next_tells() {
        transaction.executeWithoutResult(undone -> {
            outbox.lay(SomeLetters.notice("a"));
            atTheSameTime(SomeLetters.notice("b"));
            undone.setRollbackOnly();
        });
        lay(SomeLetters.notice("c"));
        assertThat(saying()).containsExactly("c");
    }

    @Test
    void whoever_signs_in_is_told_of_nothing_else() {
        var link = SomeLetters.notice("a");
        lay(new Letter(
                link.key(),
                Letter.SIGN_IN,
                link.urgency(),
                link.to(),
                link.from(),
                link.replyTo(),
                link.subject(),
                link.blocks(),
                link.why(),
                null,
                List.of(),
                link.about(),
                null));
        assertThat(saying()).isEmpty();
    }

    private void lay(Letter... several) {
        transaction.executeWithoutResult(notice -> List.of(several).forEach(outbox::lay));
    }

    private void atTheSameTime(Letter letter) {
        CompletableFuture.runAsync(() -> lay(letter))
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }

    private List<String> saying() {
        return jdbc.sql("select key from platform_letter where blocks::text like '%' || :held || '%' order by key")
                .param("held", HELD)
                .query((row, n) -> row.getString("key"))
                .list();
    }
}
