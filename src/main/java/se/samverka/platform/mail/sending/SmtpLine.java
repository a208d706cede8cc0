package se.samverka.platform.mail.sending;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samverka.platform.mail.MailServer;

/** A line to the mail server, opened at the first letter and kept open for the rest. */
final class SmtpLine implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpLine.class);

    private final MailServer server;
    private final Session session;
    private final Transport transport;

    SmtpLine(MailServer server, String greetingName) {
        this.server = server;
        this.session = Session.getInstance(server.properties(greetingName));
        try {
            this.transport = session.getTransport(server.protocol());
        } catch (MessagingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Composes a message for this line. */
    interface Composed {
        MimeMessage in(Session session) throws MessagingException;
    }

    Outcome send(Composed composed) {
        MimeMessage message;
        try {
            message = composed.in(session);
        } catch (AddressException unreadable) {
            return new Outcome.Refused(
                    "Adressen %s går inte att skicka till. Rätta den och skicka igen.".formatted(unreadable.getRef()));
        } catch (MessagingException | RuntimeException unwritable) {
            LOG.error("A letter could not be put together", unwritable);
            return new Outcome.Later("Mejlet eller en bilaga gick inte att sätta ihop. Vi försöker igen.");
        }
        return isOpen() ? hand(message) : open() instanceof Outcome.NoLine hindered ? hindered : hand(message);
    }

    private boolean isOpen() {
        return transport.isConnected();
    }

    private Outcome open() {
        try {
            transport.connect(server.host(), server.port(), server.user(), server.password());
            return new Outcome.Sent();
        } catch (AuthenticationFailedException wrong) {
            LOG.warn("The mail server {} refuses the user name or password", server);
            return new Outcome.NoLine(
                    "Mejlservern godtar inte inloggningen. Kontrollera namn och lösenord i SAMVERKA_SMTP_URL.");
        } catch (MessagingException unreachable) {
            LOG.warn("The mail server {} cannot be reached: {}", server, unreachable.toString());
            return new Outcome.NoLine(
                    "Mejlservern svarar inte. Vi försöker igen. Kontrollera SAMVERKA_SMTP_URL om det inte går över.");
        }
    }

    private Outcome hand(MimeMessage message) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new Outcome.Sent();
        } catch (MessagingException failure) {
            // What the server says quotes the recipient's address: it stands with the letter, and not in the log.
            Outcome outcome = Refusals.judge(failure);
            LOG.warn(
                    "A letter was not taken by {}: {}",
                    server,
                    outcome.getClass().getSimpleName());
            return outcome;
        }
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException gone) {
            LOG.debug("The line was already gone", gone);
        }
    }
}
