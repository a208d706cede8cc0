package se.samverka.platform.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.platform.identity.Grants;
import se.samverka.platform.time.CountyClock;

/** A real mail server in memory, mail servers that a test can choose, and a source of files that counts. */
@TestConfiguration(proxyBeanMethods = false)
public class PostForTests {

    @Bean(destroyMethod = "stop")
    GreenMail greenMail() {
        ServerSetup smtp = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        ServerSetup imap = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP);
        GreenMail post = new GreenMail(new ServerSetup[] {smtp, imap});
        post.start();
        return post;
    }

    @Bean
    Chosen chosenServers(GreenMail post) {
        return new Chosen(post);
    }

    @Bean
    Understanding understanding(JdbcClient jdbc, CountyClock clock) {
        return new Understanding(jdbc, clock);
    }

    @Bean
    Grants nobodyIsAnything() {
        return (person, now) -> Stream.empty();
    }

    @Bean
    Copier copier() {
        return new Copier();
    }

    /** The mail server in memory, until a test says otherwise. */
    public static final class Chosen implements MailServers {

        private final GreenMail post;
        private Optional<MailServer> outgoing = Optional.empty();
        private Optional<MailServer> incoming = Optional.empty();

        Chosen(GreenMail post) {
            this.post = post;
            reset();
        }

        public void reset() {
            incoming = Optional.of(new MailServer(
                    "imap", "127.0.0.1", post.getImap().getPort(), "inbox@samverka.example", "hemligt", "INBOX"));
            outgoing = Optional.of(
                    new MailServer("smtp", "127.0.0.1", post.getSmtp().getPort(), null, null, "INBOX"));
        }

        public void choose(@Nullable MailServer server) {
            outgoing = Optional.ofNullable(server);
        }

        public void chooseIncoming(@Nullable MailServer server) {
            incoming = Optional.ofNullable(server);
        }

        @Override
        public Optional<MailServer> outgoing() {
            return outgoing;
        }

        @Override
        public Optional<MailServer> incoming() {
            return incoming;
        }
    }

    /** Understands "ja" alone, unless told otherwise; leaves a mark in the running transaction before it fails. */
    public static final class Understanding implements ReadsLetters {

        public final List<IncomingLetter> read = new ArrayList<>();
        public int failures;
        public Predicate<IncomingLetter> understands = Understanding::isYes;
        private final JdbcClient jdbc;
        private final CountyClock clock;

        Understanding(JdbcClient jdbc, CountyClock clock) {
            this.jdbc = jdbc;
            this.clock = clock;
        }

        public void reset() {
            read.clear();
            failures = 0;
            understands = Understanding::isYes;
            jdbc.sql("truncate platform_letter").update();
        }

        @Override
        public boolean read(IncomingLetter letter) {
            if (!understands.test(letter)) return false;
            mark(LetterId.random().value().toString());
            if (failures-- > 0) throw new IllegalStateException("The module fails.");
            return read.add(letter);
        }

        private static boolean isYes(IncomingLetter letter) {
            return letter.text().equals("ja");
        }

        /** A letter that is there and sent. */
        public void mark(String key) {
            jdbc.sql("""
                            insert into platform_letter (id, key, kind, urgency, about, to_name, to_email, subject, blocks,
                                why, attachments, state, attempts, laid_at, next_attempt_at, sent_at)
                            values (:id, :key, 'mark', 'IN_DAYTIME', '', '', '', '', '[]', '', '[]', 'SENT', 0, :now, :now, :now)
                            """)
                    .param("id", LetterId.random().value())
                    .param("key", key)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** Gives the bytes that a test put under the key. */
    public static class Copier implements AttachmentSource {

        private final Map<String, Content> papers = new HashMap<>();
        private final AtomicInteger asked = new AtomicInteger();

        public void put(String key, Content content) {
            papers.put(key, content);
        }

        /** How many times since it was last asked. */
        public int asked() {
            return asked.getAndSet(0);
        }

        @Override
        public String name() {
            return "papers";
        }

        /** Fails in the sender's transaction, if it is let in there. */
        @Override
        @Transactional
        public Optional<Content> content(String key) {
            asked.incrementAndGet();
            if (key.equals("broken")) throw new IllegalStateException("The paper cannot be made.");
            return Optional.ofNullable(papers.get(key));
        }
    }
}
