package se.samverka.bodies.renewal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyBook;
import se.samverka.bodies.Case;
import se.samverka.bodies.Cases;
import se.samverka.bodies.cases.CaseAddress;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict;

/** Takes bodies that live into a case, and writes down what the decision is to say of each. */
@Component
class PrepareRenewal {

    private final Renewals renewals;
    private final RenewLiving living;
    private final Cases cases;
    private final BodyBook book;
    private final Audit audit;

    PrepareRenewal(Renewals renewals, RenewLiving living, Cases cases, BodyBook book, Audit audit) {
        this.renewals = renewals;
        this.living = living;
        this.cases = cases;
        this.book = book;
        this.audit = audit;
    }

    static Verdict whyNotIn(Case in) {
        return in.decidedOn() == null
                ? Verdict.FREE
                : Verdict.hindered("case-decided", "Ärendet är beslutat. Börja ett nytt ärende.");
    }

    /** @throws Refused where the case is decided */
    @Transactional
    public void takeIn(Actor actor, int number, List<Body> chosen) {
        book.lock();
        Case in = cases.find(number).orElseThrow();
        refuse(whyNotIn(in));
        chosen.stream().filter(body -> !in.bodies().contains(body.id())).forEach(body -> {
            cases.add(number, body.id());
            audit.record(
                    actor,
                    "bodies.take-in",
                    CaseAddress.subject(number),
                    Map.of("body", body.id().value()));
        });
    }

    /** @throws Refused where the outcome cannot be; nothing is kept */
    @Transactional
    public void choose(Actor actor, int number, Body body, Outcome outcome) {
        book.lock();
        refuse(whyNotIn(cases.find(number).orElseThrow()).and(living.whyNot(body, outcome)));
        renewals.put(number, body.id(), outcome);
        audit.record(
                actor,
                "bodies.choose-outcome",
                CaseAddress.subject(number),
                Map.of("body", body.id().value(), "outcome", outcome.word()));
    }

    /** @throws Refused where the case is decided */
    @Transactional
    public void leaveOut(Actor actor, int number, Body body) {
        book.lock();
        refuse(whyNotIn(cases.find(number).orElseThrow()));
        renewals.remove(number, body.id());
        cases.remove(number, body.id());
        audit.record(
                actor,
                "bodies.leave-out",
                CaseAddress.subject(number),
                Map.of("body", body.id().value()));
    }

    private static void refuse(Verdict verdict) {
        if (!verdict.allows()) throw new Refused(verdict);
    }
}
