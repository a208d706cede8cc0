package se.samverka.bodies.cases.limit;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.bodies.Case;
import se.samverka.bodies.Case.Limit;
import se.samverka.bodies.cases.CaseAddress;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict;

/** Mends by when a case is to be decided. */
@Component
public class ChangeLimit {

    private final Limits limits;
    private final Audit audit;

    ChangeLimit(Limits limits, Audit audit) {
        this.limits = limits;
        this.audit = audit;
    }

    /** What a decision was measured against stands with it. */
    static Verdict whyNot(Case in) {
        return in.decidedOn() == null
                ? Verdict.FREE
                : Verdict.hindered("decided", "Ärendet är beslutat. Gränsen står kvar som den var.");
    }

    /**
     * @param limit null where nothing says by when
     * @throws Refused where the case is decided
     */
    @Transactional
    public void change(Actor actor, Case in, @Nullable Limit limit) {
        Verdict verdict = whyNot(in);
        if (!verdict.allows()) throw new Refused(verdict);
        if (Objects.equals(in.limit(), limit)) return;
        limits.keep(in.number(), limit);
        audit.record(actor, "bodies.change-limit", CaseAddress.subject(in.number()), told(in.limit(), limit));
    }

    private static Map<String, String> told(@Nullable Limit before, @Nullable Limit now) {
        Map<String, String> told = new HashMap<>();
        if (before != null) told.put("limit-before", before.day().toString());
        if (now != null) told.put("limit", now.day().toString());
        return told;
    }
}
