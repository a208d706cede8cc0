package se.samverka.platform.mail.receiving;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import se.samverka.platform.jobs.Tick;
import se.samverka.platform.mail.IncomingLetter;
import se.samverka.platform.mail.IncomingLetter.Dmarc;
import se.samverka.platform.mail.MailServer;
import se.samverka.platform.mail.MailServers;
import se.samverka.platform.mail.ReturnedLetters;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;

/** Brings in what has come to the mailbox, and hands it on. */
@Component
class FetchLetters implements Tick, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(FetchLetters.class);
    private static final Duration REST = Duration.ofSeconds(30);
    private static final String NO_SETTING =
            "Svar som kommer med mejl läses inte. Ange brevlådan i inställningen SAMVERKA_IMAP_URL och starta om.";
    private static final String DOWN =
            "Brevlådan svarar inte. Vi försöker igen. Kontrollera SAMVERKA_IMAP_URL om det inte går över.";

    private final Arrivals arrivals;
    private final HandOn handOn;
    private final ReturnedLetters returned;
    private final MailServers servers;
    private final MimeReader reader;
    private final CountyClock clock;
    private @Nullable Mailbox mailbox;
    private volatile boolean down;
    private Instant restsUntil = Instant.MIN;

    FetchLetters(
            Arrivals arrivals,
            HandOn handOn,
            ReturnedLetters returned,
            MailServers servers,
            Settings settings,
            CountyClock clock) {
        this.arrivals = arrivals;
        this.handOn = handOn;
        this.returned = returned;
        this.servers = servers;
        this.reader = new MimeReader(settings.mailDomain(), settings.mailAuthserv());
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mail.fetch";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(3);
    }

    @Override
    public boolean makesHistory() {
        return false;
    }

    @Override
    public synchronized void run() {
        if (!clock.instant().isBefore(restsUntil)) servers.incoming().ifPresent(this::fetch);
        handOn.run();
    }

    private void fetch(MailServer server) {
        Mailbox open = mailbox == null ? new Mailbox(server) : mailbox;
        mailbox = open;
        try {
            open.readUnseen(this::keep);
            down = false;
        } catch (MessagingException | IOException unreachable) {
            LOG.warn("The mailbox at {} cannot be read: {}", server, unreachable.toString());
            destroy();
            down = true;
            restsUntil = clock.instant().plus(REST);
        }
    }

    private void keep(byte[] bytes) {
        arrivals.keep(read(bytes));
        Bounce.in(bytes).ifPresent(bounce -> returned.cameBack(bounce.messageId(), bounce.reason()));
    }

    /** Bytes that are no letter are kept all the same, so that an administrator sees that something came. */
    private Arrival read(byte[] bytes) {
        try {
            return reader.read(bytes, clock.instant());
        } catch (MessagingException | RuntimeException unreadable) {
            LOG.warn("A letter could not be read", unreadable);
            return new Arrival(unreadable(MimeReader.fingerprint(bytes)), false);
        }
    }

    private IncomingLetter unreadable(String messageId) {
        return new IncomingLetter(
                messageId, "", List.of(), "(oläsligt mejl)", "", null, Dmarc.UNKNOWN, clock.instant());
    }

    Optional<String> obstacle() {
        if (servers.incoming().isEmpty()) return Optional.of(NO_SETTING);
        return down ? Optional.of(DOWN) : Optional.empty();
    }

    @Override
    public synchronized void destroy() {
        if (mailbox != null) mailbox.close();
        mailbox = null;
    }
}
