package se.samverka.bodies.founding;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyBook;
import se.samverka.bodies.BodyBook.Proposal;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Case;
import se.samverka.bodies.Cases;
import se.samverka.bodies.cases.CaseAddress;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict;

/** Proposes a body in a case, or changes what is proposed. */
@Component
class ProposeBody {

    private final BodyBook book;
    private final Cases cases;
    private final Audit audit;

    ProposeBody(BodyBook book, Cases cases, Audit audit) {
        this.book = book;
        this.cases = cases;
        this.audit = audit;
    }

    /** Those of the case that await its decision. */
    List<Body> proposedIn(Case in) {
        return book.listProposed().stream()
                .filter(body -> in.bodies().contains(body.id()))
                .toList();
    }

    /** @param known whether it is proposed already, and is to be changed */
    Verdict whyNot(Case in, Proposal proposal, boolean known) {
        Verdict decided = in.decidedOn() == null
                ? Verdict.FREE
                : Verdict.hindered("case-decided", "Ärendet är beslutat. Börja ett nytt ärende för en ny grupp.");
        Verdict named = proposal.name().isEmpty() || proposal.shortName().isEmpty()
                ? Verdict.hindered("no-name", "Skriv namnet, både hela och det korta.")
                : Verdict.FREE;
        return decided.and(named)
                .and(FoundingRules.addressed(proposal.slug(), !known && book.isTaken(proposal.slug())));
    }

    /** @throws Refused where the verdict hinders it; nothing is kept */
    @Transactional
    public BodyId propose(Actor actor, int number, Proposal proposal, boolean known) {
        book.lock();
        Case in = cases.find(number).orElseThrow();
        Verdict verdict = whyNot(in, proposal, known);
        if (!verdict.allows()) throw new Refused(verdict);
        BodyId body = book.propose(proposal);
        cases.add(number, body);
        audit.record(
                actor,
                "bodies.propose",
                CaseAddress.subject(number),
                Map.of("body", body.value(), "slug", proposal.slug()));
        return body;
    }
}
