package se.samverka.bodies.founding;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyBook;
import se.samverka.bodies.BodyBook.Proposal;
import se.samverka.bodies.BodyEvent;
import se.samverka.bodies.Structure.Name;
import se.samverka.bodies.founding.FoundingRules.Renaming;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict;

/** Gives a body another name, with its reason; a proposed one may be widened at the same time. */
@Component
class RenameBody {

    private final BodyBook book;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    RenameBody(BodyBook book, Audit audit, ApplicationEventPublisher events) {
        this.book = book;
        this.audit = audit;
        this.events = events;
    }

    /**
     * @param field the wider field in the decision's words; null where it stays
     * @param deviation why it departs from the founding agreement; null where it does not
     */
    record Wish(
            String name,
            String shortName,
            String slug,
            @Nullable LocalDate from,
            String reason,
            @Nullable String source,
            @Nullable String field,
            @Nullable String deviation) {}

    Verdict whyNot(Body body, Wish wish) {
        boolean moves = !wish.slug().equals(body.slug());
        return FoundingRules.whyNotRename(new Renaming(
                wish.name(),
                wish.shortName(),
                wish.slug(),
                wish.from(),
                wish.reason(),
                moves && book.isTaken(wish.slug()),
                book.latestNameFrom(body.id())));
    }

    /** @throws Refused where the verdict hinders it; nothing is kept */
    @Transactional
    public void rename(Actor actor, Body body, Wish wish) {
        book.lock();
        Verdict verdict = whyNot(body, wish);
        if (!verdict.allows()) throw new Refused(verdict);
        if (book.findProposed(body.slug()).isPresent()) widen(body, wish);
        book.rename(
                body.id(),
                new Name(
                        wish.name(),
                        wish.shortName(),
                        Objects.requireNonNull(wish.from()),
                        wish.reason(),
                        wish.source()),
                wish.slug());
        audit.record(
                actor, "bodies.rename", "body/" + body.id().value(), Audit.change("slug", body.slug(), wish.slug()));
        events.publishEvent(new BodyEvent.Renamed(body.id()));
    }

    private void widen(Body body, Wish wish) {
        Proposal proposal = book.proposal(body.id());
        book.propose(proposal.with(proposal.charter().widened(wish.field(), wish.deviation())));
    }
}
