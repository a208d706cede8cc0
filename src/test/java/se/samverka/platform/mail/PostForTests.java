package se.samverka.platform.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

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
    Copier copier() {
        return new Copier();
    }

    /** The mail server in memory, until a test says otherwise. */
    public static final class Chosen implements MailServers {

        private final GreenMail post;
        private Optional<MailServer> outgoing = Optional.empty();

        Chosen(GreenMail post) {
            this.post = post;
            reset();
        }

        public void reset() {
            outgoing = Optional.of(
                    new MailServer("smtp", "127.0.0.1", post.getSmtp().getPort(), null, null, "INBOX"));
        }

        public void choose(@Nullable MailServer server) {
            outgoing = Optional.ofNullable(server);
        }

        @Override
        public Optional<MailServer> outgoing() {
            return outgoing;
        }

        @Override
        public Optional<MailServer> incoming() {
            return Optional.of(new MailServer(
                    "imap", "127.0.0.1", post.getImap().getPort(), "inbox@samverka.example", "hemligt", "INBOX"));
        }
    }

    /** Gives the bytes that a test put under the key. */
    public static final class Copier implements AttachmentSource {

        public final Map<String, Content> papers = new HashMap<>();
        public final AtomicInteger asked = new AtomicInteger();

        @Override
        public String name() {
            return "papers";
        }

        @Override
        public Optional<Content> content(String key) {
            asked.incrementAndGet();
            if (key.equals("broken")) throw new IllegalStateException("The paper cannot be made.");
            return Optional.ofNullable(papers.get(key));
        }
    }
}
