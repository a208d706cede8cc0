package se.samverka.platform.mail.demo;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import jakarta.mail.Flags;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Puts letters in mailboxes: all of the house's own addresses in one, everybody else's in one each. */
final class Sorting {

    /** The name under which Samverka fetches its letters. */
    static final String OWN = "samverka";

    /** New each time, as other programs on this machine can reach the port too. */
    static final String PASSWORD = UUID.randomUUID().toString();

    private static final int MOST_A_MAILBOX = 60;

    private final UserManager users;
    private final ImapHostManager folders;
    private final String mailDomain;
    private final GreenMailUser own;

    private Sorting(UserManager users, String mailDomain) throws UserException {
        this.users = users;
        this.folders = users.getImapHostManager();
        this.mailDomain = mailDomain.toLowerCase(Locale.ROOT);
        this.own = users.createUser(OWN + "@" + mailDomain, OWN, PASSWORD);
        users.setMessageDeliveryHandler((message, recipient) -> mailboxFor(recipient));
    }

    static Sorting in(UserManager users, String mailDomain) {
        try {
            return new Sorting(users, mailDomain);
        } catch (UserException taken) {
            throw new IllegalStateException(taken);
        }
    }

    boolean isOwn(GreenMailUser user) {
        return user.equals(own);
    }

    MailFolder inbox(GreenMailUser user) {
        try {
            return folders.getInbox(user);
        } catch (FolderException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private synchronized GreenMailUser mailboxFor(MailAddress recipient) throws UserException {
        String email = recipient.getEmail().toLowerCase(Locale.ROOT);
        if (email.endsWith("@" + mailDomain)) return own;
        GreenMailUser known = users.getUserByEmail(email);
        GreenMailUser user =
                known == null ? users.createUser(email, email, UUID.randomUUID().toString()) : known;
        makeRoom(inbox(user));
        return user;
    }

    /** A story of years sends thousands of letters with papers, and all of them lie in memory. */
    private static void makeRoom(MailFolder inbox) {
        List<StoredMessage> letters = inbox.getNonDeletedMessages();
        if (letters.size() < MOST_A_MAILBOX) return;
        letters.getFirst().setFlag(Flags.Flag.DELETED, true);
        try {
            inbox.expunge();
        } catch (FolderException kept) {
            throw new IllegalStateException(kept);
        }
    }
}
