package se.samverka.bodies.founding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyBook;
import se.samverka.bodies.BodyEvent;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Case;
import se.samverka.bodies.Case.Decision;
import se.samverka.bodies.Charter;
import se.samverka.bodies.DecidedInCase;
import se.samverka.bodies.Structure;
import se.samverka.bodies.Structure.Relation;
import se.samverka.bodies.cases.CaseAddress;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.rules.Verdict.Hindrance;
import se.samverka.platform.time.CountyClock;

/** All bodies proposed in a case start by its decision, each from its charter's first day. */
@Component
class FoundProposed implements DecidedInCase {

    private final ProposeBody proposals;
    private final BodyBook book;
    private final Bodies bodies;
    private final Structure structure;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final CountyClock clock;

    FoundProposed(
            ProposeBody proposals,
            BodyBook book,
            Bodies bodies,
            Structure structure,
            Audit audit,
            ApplicationEventPublisher events,
            CountyClock clock) {
        this.proposals = proposals;
        this.book = book;
        this.bodies = bodies;
        this.structure = structure;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<Prepared> listPrepared(Case in) {
        return proposals.proposedIn(in).stream()
                .map(body -> new Prepared(
                        body.id(),
                        "föreslagen",
                        "",
                        book.proposal(body.id()).charter().validFrom(),
                        CaseAddress.of(in.number()) + "/grupp/" + body.slug(),
                        whyNot(body, new Decided(null, null)).hindrances().stream()
                                .map(Hindrance::sentence)
                                .findFirst()
                                .orElse(""),
                        book.proposal(body.id()).charter()))
                .toList();
    }

    @Override
    public Verdict whyNot(Case in, Decided decided) {
        Verdict verdict = Verdict.FREE;
        for (Body body : proposals.proposedIn(in)) verdict = verdict.and(whyNot(body, decided));
        return verdict;
    }

    /** Why one of them does not start. */
    private Verdict whyNot(Body body, Decided decided) {
        LocalDate day = Objects.requireNonNullElseGet(decided.day(), clock::today);
        return FoundingRules.whyNotStart(
                book.proposal(body.id()),
                decided,
                structure.listFoundingPowers(),
                founder -> bodies.body(founder, day).name(),
                clock.today());
    }

    @Override
    public void carryOut(Actor actor, Case in, BodyId by, Decision decision) {
        proposals.proposedIn(in).forEach(body -> found(actor, body.id(), by, decision, in.number()));
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
