package se.samverka.platform.mail.sending;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.mail.ReturnedLetters;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;

@Component
class MarkReturned implements ReturnedLetters {

    /** Mail servers try for five days before they give up (RFC 5321 §4.5.4.1). */
    private static final Duration LATEST = Duration.ofDays(10);

    private static final String TROUBLE =
            "Mejlet kom tillbaka. Kontrollera adressen, och skicka igen eller ring. Servern svarar: ";

    private final JdbcClient jdbc;
    private final MessageId messageIds;
    private final CountyClock clock;

    MarkReturned(JdbcClient jdbc, Settings settings, CountyClock clock) {
        this.jdbc = jdbc;
        this.messageIds = new MessageId(settings.mailDomain());
        this.clock = clock;
    }

    @Override
    public void cameBack(String messageId, String reason) {
        jdbc
                .sql("select key from platform_letter where state = 'SENT' and sent_at > :since")
                .param("since", Letters.utc(clock.instant().minus(LATEST)))
                .query(String.class)
                .list()
                .stream()
                .filter(key -> messageIds.of(String.valueOf(key)).equals(messageId))
                .forEach(key -> mark(String.valueOf(key), reason));
    }

    private void mark(String key, String reason) {
        jdbc.sql("update platform_letter set state = 'FAILED', trouble = :trouble where key = :key")
                .param("key", key)
                .param("trouble", TROUBLE + MailAddress.oneLine(reason))
                .update();
    }
}
