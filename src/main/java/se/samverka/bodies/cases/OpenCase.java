package se.samverka.bodies.cases;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.bodies.BodyBook;
import se.samverka.bodies.Case.Limit;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict;

/** Begins a case. */
@Component
public class OpenCase {

    private final CaseRecords cases;
    private final BodyBook book;
    private final Audit audit;

    OpenCase(CaseRecords cases, BodyBook book, Audit audit) {
        this.cases = cases;
        this.book = book;
        this.audit = audit;
    }

    static Verdict whyNot(String title) {
        return title.isBlank() ? Verdict.hindered("no-title", "Skriv vad ärendet gäller.") : Verdict.FREE;
    }

    /**
     * @return its number
     * @throws Refused where it has no title
     */
    @Transactional
    public int open(Actor actor, String title, @Nullable Limit limit) {
        Verdict verdict = whyNot(title);
        if (!verdict.allows()) throw new Refused(verdict);
        book.lock();
        int number = cases.open(title, limit);
        audit.record(
                actor,
                "bodies.open-case",
                CaseAddress.subject(number),
                limit == null ? Map.of() : Map.of("limit", limit.day().toString()));
        return number;
    }
}
