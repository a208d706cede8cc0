package se.samverka.platform.mail.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.samverka.platform.jobs.Tick;
import se.samverka.platform.mail.AttachmentSource;
import se.samverka.platform.mail.HouseAddresses;
import se.samverka.platform.mail.Letter.Urgency;
import se.samverka.platform.mail.MailServer;
import se.samverka.platform.mail.MailServers;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.settings.Settings.Mode;
import se.samverka.platform.time.CountyClock;

/** Sends all that is due, one letter a transaction, over one line. */
@Component
class SendLetters implements Tick {

    private final Letters letters;
    private final MailServers servers;
    private final HouseAddresses addresses;
    private final List<AttachmentSource> sources;
    private final Settings settings;
    private final CountyClock clock;
    private final TransactionOperations transaction;
    private final LineState state = new LineState();
    private final ReentrantLock oneRun = new ReentrantLock();

    SendLetters(
            Letters letters,
            MailServers servers,
            HouseAddresses addresses,
            List<AttachmentSource> sources,
            Settings settings,
            CountyClock clock,
            TransactionOperations transaction) {
        this.letters = letters;
        this.servers = servers;
        this.addresses = addresses;
        this.sources = List.copyOf(sources);
        this.settings = settings;
        this.clock = clock;
        this.transaction = transaction;
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
        if (settings.mode() != Mode.TEST) Thread.ofVirtual().name("mail.send").start(this::run);
    }

    @Override
    public void run() {
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
        Enclosures enclosures = new Enclosures(sources, settings.attachLimit());
        try (SmtpLine line = new SmtpLine(server, settings.mailDomain())) {
            boolean more = true;
            while (more) more = Boolean.TRUE.equals(transaction.execute(running -> sendNext(line, enclosures)));
        }
    }

    /** The row's lock is held until the letter has been handed over and marked. */
    private boolean sendNext(SmtpLine line, Enclosures enclosures) {
        Optional<Outgoing> due = letters.take(clock.instant());
        if (due.isEmpty()) return false;
        Outgoing next = due.get();
        Outcome outcome =
                line.send(session -> new MimeLetter(session, new MessageId(settings.mailDomain()), addresses.own())
                        .write(next.letter(), enclosures.of(next.letter()), clock.instant()));
        return mark(next, outcome);
    }

    /** Whether it is worth going on. */
    private boolean mark(Outgoing letter, Outcome outcome) {
        Instant now = clock.instant();
        switch (outcome) {
            case Outcome.Sent sent -> letters.sent(letter.id(), now);
            case Outcome.Later later -> letters.failed(letter.id(), later.trouble(), next(letter, now));
            case Outcome.Refused refused -> letters.failed(letter.id(), refused.trouble(), null);
            case Outcome.NoLine down -> letters.hindered(letter.id(), down.trouble());
        }
        state.record(outcome, now);
        return !(outcome instanceof Outcome.NoLine);
    }

    private static @Nullable Instant next(Outgoing letter, Instant now) {
        return Patience.after(letter.attempts() + 1)
                .map(wait -> QuietHours.earliest(letter.letter().urgency(), now.plus(wait)))
                .orElse(null);
    }

    LineState state() {
        return state;
    }
}
