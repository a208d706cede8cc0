package se.samverka.platform.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverka.cast.HouseForTests;
import se.samverka.platform.mail.Letter;
import se.samverka.platform.mail.PostTest;

/**
 * A notice to 28 is being sent when the process is killed, again and again: everybody gets it all the same.
 *
 * <p>Ten rounds; two hundred with {@code -Dsamverka.long=true}.
 */
@PostTest
class KillTest {

    static final int MEMBERS = 28;
    private static final int ROUNDS = Boolean.getBoolean("samverka.long") ? 200 : 10;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(200);

    private final RandomGenerator chance = RandomGenerator.getDefault();

    @Autowired
    private GreenMail post;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void none_is_lost_and_at_most_the_one_in_flight_is_doubled_under_its_own_message_id() throws Exception {
        jdbc.sql("truncate platform_letter, platform_told").update();
        post.purgeEmailFromAllMailboxes();

        int interrupted = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Process process = start("round-" + round);
            while (laid() < (round + 1) * MEMBERS) pause(process);
            int wanted = post.getReceivedMessages().length + chance.nextInt(MEMBERS);
            while (post.getReceivedMessages().length < wanted && waiting() > 0) pause(process);
            Thread.sleep(0, chance.nextInt(999_999));
            kill(process);
            interrupted += waiting();
        }
        finish();

        assertThat(interrupted).as("letters that a kill left behind").isPositive();
        Map<String, Long> copies = Arrays.stream(post.getReceivedMessages())
                .collect(Collectors.groupingBy(KillTest::messageId, Collectors.counting()));
        assertThat(copies).as("none lost").hasSize((ROUNDS + 1) * MEMBERS);
        assertThat(copies.values().stream().mapToLong(count -> count - 1).sum())
                .as("doubled, of %d kills", ROUNDS)
                .isLessThanOrEqualTo(ROUNDS);
        assertThat(copies.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(ROUNDS + 1));
        assertThat(Arrays.stream(post.getReceivedMessages())
                        .filter(message -> GreenMailUtil.getBody(message).contains("sparar vi om dig"))
                        .map(KillTest::messageId)
                        .distinct())
                .as("told what is held of the one person that all letters are to")
                .hasSize(1);
        assertThat(jdbc.sql("select distinct state from platform_letter")
                        .query(String.class)
                        .list())
                .containsExactly("SENT");
    }

    static Letter letter(String round, int member) {
        return SomeLetters.notice(round + "/" + member, "Ledamot " + member, "l" + member + "@" + round + ".example");
    }

    private void finish() throws Exception {
        Process last = start("last");
        try {
            while (waiting() > 0 || laid() < (ROUNDS + 1) * MEMBERS) pause(last);
        } finally {
            kill(last);
        }
    }

    private int waiting() {
        return count("where state <> 'SENT'");
    }

    private int laid() {
        return count("");
    }

    private int count(String where) {
        return jdbc.sql("select count(*) from platform_letter " + where)
                .query(Integer.class)
                .single();
    }

    private void pause(Process process) throws InterruptedException {
        assertThat(process.isAlive())
                .as("the sender is alive until it is killed")
                .isTrue();
        assertThat(process.info().startInstant().orElseThrow().plus(LONGEST_WAIT))
                .as("time to get on")
                .isAfter(Instant.now());
        Thread.sleep(1);
    }

    private Process start(String round) throws IOException {
        var house = HouseForTests.postgres();
        String database = "%s?user=%s&password=%s".formatted(house.url(), house.user(), house.password());
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SendsUntilKilled.class.getName(),
                        database,
                        Integer.toString(post.getSmtp().getPort()),
                        round)
                .redirectErrorStream(true)
                .redirectOutput(
                        Redirect.appendTo(Path.of("target", "killed.log").toFile()))
                .start();
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    private static String messageId(MimeMessage message) {
        try {
            return String.valueOf(message.getMessageID());
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
