package se.samverka.platform.mail.holding;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.mail.LetterId;
import se.samverka.platform.mail.Mailings;

/** What one person lays in one transaction; where it is for too many, all of it is held before anything has landed. */
final class OneAct implements TransactionSynchronization {

    private final PersonId laidBy;
    private final LargeMailings mailings;
    private final Map<LetterId, String> recipients = new LinkedHashMap<>();

    private OneAct(PersonId laidBy, LargeMailings mailings) {
        this.laidBy = laidBy;
        this.mailings = mailings;
    }

    /** The running transaction's, begun with its first letter. */
    static OneAct running(PersonId laidBy, LargeMailings mailings) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(OneAct.class::isInstance)
                .map(OneAct.class::cast)
                .findFirst()
                .orElseGet(() -> begun(laidBy, mailings));
    }

    private static OneAct begun(PersonId laidBy, LargeMailings mailings) {
        var act = new OneAct(laidBy, mailings);
        TransactionSynchronizationManager.registerSynchronization(act);
        return act;
    }

    void add(LetterId letter, String recipient) {
        recipients.put(letter, recipient.toLowerCase(Locale.ROOT));
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        if (recipients.values().stream().distinct().count() > Mailings.WITHOUT_A_SECOND_YES)
            mailings.hold(laidBy, recipients.keySet());
    }
}
