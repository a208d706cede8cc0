package se.samverka.platform.mail;

import java.net.URI;
import java.util.Optional;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import se.samverka.platform.console.Obstacle;
import se.samverka.platform.settings.Settings;

@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    /** Else Jakarta Mail looks through all libraries for its streams, for each part of each letter. */
    static {
        System.setProperty("jakarta.mail.util.StreamProvider", MailStreamProvider.class.getName());
    }

    @Bean
    @Fallback
    MailServers serversOfTheSettings(Settings settings) {
        return new OfSettings(
                server("SAMVERKA_SMTP_URL", "smtp", settings.smtpUrl()),
                server("SAMVERKA_IMAP_URL", "imap", settings.imapUrl()));
    }

    private static Optional<MailServer> server(String setting, String protocol, @Nullable URI address) {
        if (address == null || address.toString().isBlank()) return Optional.empty();
        try {
            MailServer server = MailServer.at(address);
            if (server.protocol().startsWith(protocol)) return Optional.of(server);
        } catch (IllegalArgumentException unreadable) {
            // The sentence below says it; the exception may hold the password.
        }
        throw new Obstacle("%s går inte att läsa. Skriv till exempel %s://namn:lösenord@post.koping.example."
                .formatted(setting, protocol));
    }

    private record OfSettings(Optional<MailServer> outgoing, Optional<MailServer> incoming) implements MailServers {}
}
