package se.samverka.desk.letters;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.mail.LetterId;
import se.samverka.platform.mail.UntakenLetters;

/** Puts a letter that somebody has read and answered by hand out of the list. */
@Component
class PutAside {

    private final UntakenLetters letters;
    private final Audit audit;

    PutAside(UntakenLetters letters, Audit audit) {
        this.letters = letters;
        this.audit = audit;
    }

    /** False where it is not in the list. */
    @Transactional
    boolean aside(Actor actor, LetterId id) {
        if (!letters.putAside(id)) return false;
        audit.record(actor, "mail.put-aside", "letter/" + id.value(), Map.of());
        return true;
    }
}
