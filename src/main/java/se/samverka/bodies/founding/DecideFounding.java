package se.samverka.bodies.founding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyBook;
import se.samverka.bodies.BodyEvent;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Case;
import se.samverka.bodies.Case.Decision;
import se.samverka.bodies.Cases;
import se.samverka.bodies.Charter;
import se.samverka.bodies.Structure;
import se.samverka.bodies.Structure.Relation;
import se.samverka.bodies.founding.FoundingRules.Decided;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.CountyClock;

/** Writes down the decision of a case: all bodies proposed in it start, each from its charter's first day. */
@Component
class DecideFounding {

    private final ProposeBody proposals;
    private final BodyBook book;
    private final Bodies bodies;
    private final Structure structure;
    private final Cases cases;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final CountyClock clock;

    DecideFounding(
            ProposeBody proposals,
            BodyBook book,
            Bodies bodies,
            Structure structure,
            Cases cases,
            Audit audit,
            ApplicationEventPublisher events,
            CountyClock clock) {
        this.proposals = proposals;
        this.book = book;
        this.bodies = bodies;
        this.structure = structure;
        this.cases = cases;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @param by null where nobody is chosen, @param day null where none is given, @param reason where the verdict has remarks */
    record Wish(@Nullable BodyId by, @Nullable LocalDate day, String paragraph, String registryNumber, String reason) {

        Decided decided() {
            return new Decided(by, day);
        }
    }

    Verdict whyNot(Case in, Wish wish) {
        List<Body> proposed = proposals.proposedIn(in);
        Verdict verdict = proposed.isEmpty()
                ? Verdict.hindered(
                        "nothing-proposed", "Ärendet har ingen grupp som väntar på beslut. Föreslå en först.")
                : Verdict.FREE;
        for (Body body : proposed) verdict = verdict.and(whyNot(body, wish.decided()));
        return verdict.wantsReason() && wish.reason().isEmpty()
                ? verdict.and(Verdict.hindered(
                        "reason-wanted", verdict.remarks().getFirst().sentence()))
                : verdict;
    }

    /** Why one of them does not start. */
    Verdict whyNot(Body body, Decided decided) {
        LocalDate day = Objects.requireNonNullElseGet(decided.day(), clock::today);
        return FoundingRules.whyNotStart(
                book.proposal(body.id()),
                decided,
                structure.listFoundingPowers(),
                founder -> bodies.body(founder, day).name(),
                clock.today());
    }

    /** @throws Refused where the verdict hinders it; then none of them starts */
    @Transactional
    public void decide(Actor actor, int number, Wish wish) {
        book.lock();
        Case in = cases.find(number).orElseThrow();
        Verdict verdict = whyNot(in, wish);
        if (!verdict.allows()) throw new Refused(verdict);
        BodyId by = Objects.requireNonNull(wish.by());
        LocalDate day = Objects.requireNonNull(wish.day());
        Decision decision = new Decision(bodies.body(by, day).name(), day, wish.paragraph(), wish.registryNumber());
        proposals.proposedIn(in).forEach(body -> found(actor, body.id(), by, decision, number));
        cases.decided(in, decision);
    }

    private void found(Actor actor, BodyId body, BodyId by, Decision decision, int number) {
        Charter charter = book.proposal(body).charter().decided(decision.inWords(), decision.day());
        book.found(body, charter, appointed(body, by, charter));
        audit.record(
                actor,
                "bodies.found",
                "body/" + body.value(),
                Map.of(
                        "case",
                        number,
                        "founder",
                        by.value(),
                        "day",
                        decision.day().toString(),
                        "starts",
                        charter.validFrom().toString()));
        events.publishEvent(new BodyEvent.Founded(body));
    }

    private static Relation appointed(BodyId body, BodyId by, Charter charter) {
        return new Relation(
                body,
                Relation.Kind.APPOINTED_BY,
                by,
                charter.validity(),
                charter.trial() ? "på prov" : null,
                charter.source());
    }
}
