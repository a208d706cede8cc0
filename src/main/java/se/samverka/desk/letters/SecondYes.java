package se.samverka.desk.letters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.desk.KnowsLetters.Group;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Accounts;
import se.samverka.platform.identity.Accounts.Account;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.mail.LetterId;
import se.samverka.platform.mail.Mailings;
import se.samverka.platform.mail.Mailings.Mailing;
import se.samverka.platform.mail.Mailings.Part;

/** Large mailings wait for somebody other than the sender; letters over the day's limits wait for an administrator. */
@Component
class SecondYes {

    private final Mailings mailings;
    private final LetterGroups groups;
    private final LetterRights rights;
    private final Rights roles;
    private final Accounts accounts;
    private final Audit audit;

    SecondYes(
            Mailings mailings, LetterGroups groups, LetterRights rights, Rights roles, Accounts accounts, Audit audit) {
        this.mailings = mailings;
        this.groups = groups;
        this.rights = rights;
        this.roles = roles;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** Those the reader may read in full. */
    List<Mailing> listWaiting(Actor reader) {
        return mailings.listWaiting().stream().filter(m -> mayRead(reader, m)).toList();
    }

    Optional<Mailing> find(Actor reader, UUID id) {
        return mailings.find(id).filter(mailing -> mayRead(reader, mailing));
    }

    List<Group> groupsOf(Mailing mailing) {
        return groups.groupsOf(abouts(mailing)).values().stream().distinct().toList();
    }

    String sender(Mailing mailing) {
        return accounts.find(mailing.laidBy()).map(Account::name).orElse("någon som inte längre är med");
    }

    /** Nobody says yes to what oneself has sent. */
    boolean mayApprove(Actor reader, Mailing mailing) {
        return !mailing.approved()
                && mayRead(reader, mailing)
                && reader.personId().filter(id -> !id.equals(mailing.laidBy())).isPresent();
    }

    @Transactional
    void approve(Actor actor, Mailing mailing) {
        var approver = actor.personId();
        if (approver.isEmpty() || !mayApprove(actor, mailing) || !mailings.approve(mailing.id(), approver.get()))
            return;
        audit.record(
                actor,
                "mail.approve-mailing",
                "mailing/" + mailing.id(),
                Map.of("letters", mailing.letters().size()));
    }

    int countOverLimits(Actor reader) {
        return roles.isAdministrator(reader) ? mailings.countOverLimits() : 0;
    }

    @Transactional
    boolean release(Actor actor, LetterId letter) {
        if (!mailings.release(letter)) return false;
        audit.record(actor, "mail.release", "letter/" + letter.value(), Map.of());
        return true;
    }

    /** Every letter in it, so that nobody says yes to what is hidden. */
    private boolean mayRead(Actor reader, Mailing mailing) {
        var reach = rights.of(reader);
        var known = groups.groupsOf(abouts(mailing));
        return abouts(mailing).stream()
                .map(known::get)
                .allMatch(group -> reach.covers(group == null ? null : group.slug()));
    }

    private static List<String> abouts(Mailing mailing) {
        return mailing.letters().stream().map(Part::about).distinct().toList();
    }
}
