package se.samverka.platform.mail;

import java.util.Optional;

/** Where letters are handed in and fetched; the settings say it, or the demo's own post office. */
public interface MailServers {

    /** Empty where letters are to be held. */
    Optional<MailServer> outgoing();

    /** Empty where no answers are read. */
    Optional<MailServer> incoming();
}
