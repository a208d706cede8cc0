package se.samverka.platform.mail.sending;

import jakarta.mail.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import se.samverka.platform.jobs.Tick;
import se.samverka.platform.mail.AttachmentSource;
import se.samverka.platform.mail.HouseAddresses;
import se.samverka.platform.mail.Letter.Urgency;
import se.samverka.platform.mail.MailServer;
import se.samverka.platform.mail.MailServers;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.settings.Settings.Mode;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Playback;
import se.samverka.platform.time.Playback.Past;

/** Sends all that is due, one letter a transaction, over one line. */
@Component
class SendLetters implements Tick {

    private final Letters letters;
    private final MailServers servers;
    private final HouseAddresses addresses;
    private final ObjectProvider<AttachmentSource> sources;
    private final Settings settings;
    private final CountyClock clock;
    private final Playback playback;
    private final TransactionOperations together;
    private final TransactionOperations apart;
    private final LineState state = new LineState();
    private final ReentrantLock oneRun = new ReentrantLock();

    SendLetters(
            Letters letters,
            MailServers servers,
            HouseAddresses addresses,
            ObjectProvider<AttachmentSource> sources,
            Settings settings,
            CountyClock clock,
            Playback playback,
            PlatformTransactionManager transactions) {
        this.letters = letters;
        this.servers = servers;
        this.addresses = addresses;
        this.sources = sources;
        this.settings = settings;
        this.clock = clock;
        this.playback = playback;
        this.together = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
    }

    @Override
    public String name() {
        return "mail.send";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    /** Letters have just been laid: they need not wait for the next tick. In tests nothing comes round by itself. */
    void nudge() {
        boolean byItself = settings.mode() != Mode.TEST && playback.past() == Past.NONE;
        if (byItself) Thread.ofPlatform().daemon().name("mail.send").start(this::run);
    }

    @Override
    public void run() {
        if (playback.past() == Past.FAR) letters.recordSent(clock.instant());
        else send();
    }

    private void send() {
        Optional<MailServer> server = servers.outgoing();
        if (server.isEmpty() || state.isResting(clock.instant()) || !oneRun.tryLock()) return;
        try {
            keepQuiet();
            sendAll(server.get());
        } finally {
            oneRun.unlock();
        }
    }

    private void keepQuiet() {
        Instant now = clock.instant();
        Instant morning = QuietHours.earliest(Urgency.IN_DAYTIME, now);
        if (morning.isAfter(now)) letters.waitUntil(morning, now);
    }

    private void sendAll(MailServer server) {
        Enclosures enclosures = new Enclosures(sources.stream().toList(), settings.attachLimit(), apart);
        try (SmtpLine line = new SmtpLine(server, settings.mailDomain())) {
            Dispatch dispatch = new Dispatch(letters, line, this::writer, enclosures, clock);
            boolean more = true;
            while (more) more = Boolean.TRUE.equals(together.execute(running -> sendNext(dispatch)));
        }
    }

    private MimeLetter writer(Session session) {
        return new MimeLetter(session, new MessageId(settings.mailDomain()), addresses.own());
    }

    /** Whether it is worth going on. */
    private boolean sendNext(Dispatch dispatch) {
        Optional<Outcome> outcome = dispatch.next();
        outcome.ifPresent(what -> state.record(what, clock.instant()));
        return outcome.isPresent() && !(outcome.get() instanceof Outcome.NoLine);
    }

    LineState state() {
        return state;
    }
}
