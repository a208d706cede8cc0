package se.samverka.platform.mail.receiving;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.mail.MailServer;

/** The mailbox that all the bodies' addresses lead to; the line to it is kept open. */
final class Mailbox implements AutoCloseable {

    private static final int LARGEST = 25 * 1024 * 1024;

    private final MailServer server;
    private @Nullable Store store;
    private @Nullable Folder folder;

    Mailbox(MailServer server) {
        this.server = server;
    }

    /** Takes one letter's bytes, at most its first 25 MB; when it returns, the letter is kept. */
    interface Taker {
        void take(byte[] bytes);
    }

    /** Every letter not seen before, oldest first; one that the taker throws at stays unseen, and so do those after it. */
    void readUnseen(Taker taker) throws MessagingException, IOException {
        Folder open = open();
        for (Message message : open.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))) {
            taker.take(bytes(message));
            message.setFlag(Flags.Flag.SEEN, true);
        }
    }

    private Folder open() throws MessagingException {
        if (folder != null && folder.isOpen()) return folder;
        close();
        Store opened = Session.getInstance(server.properties(server.host())).getStore(server.protocol());
        store = opened;
        opened.connect(server.host(), server.port(), server.user(), server.password());
        Folder inbox = opened.getFolder(server.folder());
        inbox.open(Folder.READ_WRITE);
        folder = inbox;
        return inbox;
    }

    private static byte[] bytes(Message message) throws MessagingException, IOException {
        // Reading alone would mark it as seen.
        if (message instanceof IMAPMessage remote) remote.setPeek(true);
        Capped bytes = new Capped();
        message.writeTo(bytes);
        return bytes.kept.toByteArray();
    }

    @Override
    public void close() {
        try {
            if (folder != null && folder.isOpen()) folder.close(false);
            if (store != null) store.close();
        } catch (MessagingException alreadyGone) {
            // which is what was wanted
        }
        folder = null;
        store = null;
    }

    /** Lets what is too much fall away. */
    private static final class Capped extends OutputStream {

        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

        @Override
        public void write(int one) {
            if (kept.size() < LARGEST) kept.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            kept.write(bytes, from, Math.min(length, LARGEST - kept.size()));
        }
    }
}
