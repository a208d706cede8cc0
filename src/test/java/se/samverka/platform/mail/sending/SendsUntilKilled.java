package se.samverka.platform.mail.sending;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.samverka.platform.identity.WhoAsks;
import se.samverka.platform.mail.AttachmentSource;
import se.samverka.platform.mail.SettingsForTests;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Playback;

/** A process of its own: lays 28 letters and sends them, over and over, until somebody kills it. */
final class SendsUntilKilled {

    private SendsUntilKilled() {}

    /** @param arguments the database's address, the mail server's port, and the round whose letters it lays */
    public static void main(String[] arguments) throws Exception {
        HikariConfig connections = new HikariConfig();
        connections.setJdbcUrl(arguments[0]);
        connections.setMaximumPoolSize(4);
        HikariDataSource database = new HikariDataSource(connections);
        Settings settings = SettingsForTests.of(
                Map.of("samverka.smtp-url", "smtp://127.0.0.1:" + arguments[1], "samverka.mode", "demo"));
        Letters letters = new Letters(JdbcClient.create(database));
        JdbcTransactionManager transactions = new JdbcTransactionManager(database);
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        CountyClock clock = CountyClock.settable();
        clock.travelTo(java.time.LocalDateTime.of(2017, 9, 12, 9, 0));
        SendLetters sender = new SendLetters(
                letters,
                SettingsForTests.servers(settings),
                SettingsForTests.addresses(settings),
                new StaticListableBeanFactory().getBeanProvider(AttachmentSource.class),
                settings,
                clock,
                new Playback(clock),
                transactions);
        FirstLetters telling = FirstLettersTest.telling(JdbcClient.create(database));
        LayLetters outbox = new LayLetters(letters, sender, telling, (letter, by) -> null, new WhoAsks(), clock);
        transaction.executeWithoutResult(notice -> IntStream.range(0, KillTest.MEMBERS)
                .mapToObj(member -> KillTest.letter(arguments[2], member))
                .forEach(outbox::lay));
        while (true) {
            sender.run();
            Thread.sleep(20);
        }
    }
}
