package se.samverka.platform.mail.demo;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverka.platform.mail.MailServer;
import se.samverka.platform.mail.MailServers;
import se.samverka.platform.mail.demo.OutlookReply.Answer;
import se.samverka.platform.time.CountyClock;

/** Real SMTP and IMAP on free ports of this machine, with a mailbox for every address that is written to. */
public final class PostOffice implements MailServers, AutoCloseable {

    private static final String HERE = "127.0.0.1";

    private final GreenMail servers;
    private final Sorting sorting;
    private final Counter counter;
    private final CountyClock clock;

    private PostOffice(GreenMail servers, Sorting sorting, CountyClock clock) {
        this.servers = servers;
        this.sorting = sorting;
        this.counter = new Counter(servers.getSmtp().getPort());
        this.clock = clock;
    }

    /** @param mailDomain all addresses at this domain lead to Samverka's own mailbox */
    public static PostOffice open(String mailDomain, CountyClock clock) {
        GreenMail servers = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, HERE, ServerSetup.PROTOCOL_SMTP), new ServerSetup(0, HERE, ServerSetup.PROTOCOL_IMAP)
        });
        Sorting sorting = Sorting.in(servers.getUserManager(), mailDomain);
        servers.start();
        return new PostOffice(servers, sorting, clock);
    }

    /** What has come to people's mailboxes, newest first. */
    public List<DeliveredLetter> list() {
        return mailboxes()
                .flatMap(this::lettersOf)
                .sorted(Comparator.comparing(DeliveredLetter::sentAt).reversed())
                .toList();
    }

    /** Newest first. */
    public List<DeliveredLetter> list(String mailbox) {
        return list().stream()
                .filter(letter -> letter.mailbox().equalsIgnoreCase(mailbox))
                .toList();
    }

    public Optional<DeliveredLetter> find(String id) {
        return list().stream().filter(letter -> letter.id().equals(id)).findFirst();
    }

    /**
     * A file with a letter.
     *
     * @param number from 1
     * @throws NoSuchElementException where there is no such letter or file
     */
    public Enclosed enclosed(String id, int number) {
        return Unfolding.enclosed(message(id), number);
    }

    /**
     * The mailbox's owner presses a button in the calendar.
     *
     * @throws NoSuchElementException where there is no such letter, or nothing to answer in it
     */
    public void answer(String id, Answer answer) {
        answer(id, answer, "");
    }

    /** @param words what the owner writes with the answer; empty for nothing */
    public void answer(String id, Answer answer, String words) {
        OutlookReply reply = OutlookReply.to(message(id), mailboxOf(id), answer, words, clock.instant());
        counter.handIn(reply.message(), mailboxOf(id), reply.recipient());
    }

    /** The mailbox's owner sends the letter on, calendar part and all; it comes to {@code email}'s mailbox. */
    public void forward(String id, String name, String email) {
        MimeMessage forwarded = Forwarding.of(message(id), mailboxOf(id), name, email, clock.instant());
        counter.handIn(forwarded, mailboxOf(id), email);
    }

    /** The mailbox's owner answers in words. */
    public void write(String id, String text) {
        PlainAnswer answer = PlainAnswer.to(message(id), mailboxOf(id), text, clock.instant());
        counter.handIn(answer.message(), mailboxOf(id), answer.recipient());
    }

    /** Throws all letters away, for a story that begins anew. */
    public void clearOut() {
        try {
            servers.purgeEmailFromAllMailboxes();
        } catch (FolderException kept) {
            throw new IllegalStateException(kept);
        }
    }

    @Override
    public Optional<MailServer> outgoing() {
        return Optional.of(new MailServer("smtp", HERE, servers.getSmtp().getPort(), null, null, "INBOX"));
    }

    @Override
    public Optional<MailServer> incoming() {
        return Optional.of(
                new MailServer("imap", HERE, servers.getImap().getPort(), Sorting.OWN, Sorting.PASSWORD, "INBOX"));
    }

    @Override
    public void close() {
        servers.stop();
    }

    private Stream<GreenMailUser> mailboxes() {
        return servers.getUserManager().listUser().stream().filter(user -> !sorting.isOwn(user));
    }

    /** The latest first: a letter tells the second it was sent, and two may share it. */
    private Stream<DeliveredLetter> lettersOf(GreenMailUser owner) {
        return sorting.inbox(owner).getNonDeletedMessages().reversed().stream()
                .map(stored -> Unfolding.of(owner.getEmail(), stored.getUid(), stored.getMimeMessage()));
    }

    private MimeMessage message(String id) {
        long uid = Long.parseLong(id.substring(id.lastIndexOf('/') + 1));
        return mailboxes()
                .filter(owner -> owner.getEmail().equals(mailboxOf(id)))
                .flatMap(owner -> Stream.ofNullable(sorting.inbox(owner).getMessage(uid)))
                .findFirst()
                .orElseThrow()
                .getMimeMessage();
    }

    private static String mailboxOf(String id) {
        return id.substring(0, Math.max(0, id.lastIndexOf('/')));
    }
}
