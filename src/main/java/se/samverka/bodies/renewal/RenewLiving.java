package se.samverka.bodies.renewal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import se.samverka.bodies.FoundingPower;
import se.samverka.bodies.OnRenewal;
import se.samverka.bodies.OnRenewal.Left;
import se.samverka.bodies.Structure;
import se.samverka.bodies.Structure.Lifetime;
import se.samverka.bodies.Structure.Relation;
import se.samverka.bodies.Structure.Succession;
import se.samverka.bodies.cases.CaseAddress;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.rules.Verdict.Hindrance;
import se.samverka.platform.time.CountyClock;

/** Bodies that live go on, are changed or are closed by a case's decision. */
@Component
class RenewLiving implements DecidedInCase {

    private final Renewals renewals;
    private final BodyBook book;
    private final Bodies bodies;
    private final Structure structure;
    private final List<OnRenewal> modules;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final CountyClock clock;

    RenewLiving(
            Renewals renewals,
            BodyBook book,
            Bodies bodies,
            Structure structure,
            List<OnRenewal> modules,
            Audit audit,
            ApplicationEventPublisher events,
            CountyClock clock) {
        this.renewals = renewals;
        this.book = book;
        this.bodies = bodies;
        this.structure = structure;
        this.modules = modules.stream()
                .sorted(Comparator.comparingInt(OnRenewal::order))
                .toList();
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    static String address(Case in, Body body) {
        return CaseAddress.of(in.number()) + "/organ/" + body.slug();
    }

    @Override
    public List<Prepared> listPrepared(Case in) {
        Map<BodyId, Outcome> chosen = renewals.of(in.number());
        return living(in).stream()
                .map(body -> prepared(in, body, Optional.ofNullable(chosen.get(body.id()))))
                .toList();
    }

    private Prepared prepared(Case in, Body body, Optional<Outcome> outcome) {
        return new Prepared(
                body.id(),
                outcome.map(Outcome::word).orElse("inte valt"),
                outcome.map(Outcome::inWords).orElse(""),
                outcome.flatMap(chosen -> starts(chosen, latest(body.id()))).orElse(null),
                address(in, body),
                whyNot(body, outcome).hindrances().stream()
                        .map(Hindrance::sentence)
                        .findFirst()
                        .orElse(""),
                outcome.map(RenewLiving::charter).orElse(null));
    }

    private static @Nullable Charter charter(Outcome outcome) {
        return outcome instanceof Outcome.Change change ? change.charter() : null;
    }

    private static Optional<LocalDate> starts(Outcome outcome, Optional<Charter> latest) {
        return switch (outcome) {
            case Outcome.Extend extend -> latest.map(Charter::validTo).map(last -> last.plusDays(1));
            case Outcome.Change change -> Optional.of(change.charter().validFrom());
            case Outcome.Close close -> Optional.empty();
        };
    }

    /** Those of an undecided case that stand among the others. */
    List<Body> living(Case in) {
        if (in.decidedOn() != null) return List.of();
        List<BodyId> proposed = book.listProposed().stream().map(Body::id).toList();
        return in.bodies().stream()
                .filter(body -> !proposed.contains(body))
                .map(bodies::body)
                .toList();
    }

    @Override
    public Verdict whyNot(Case in, Decided decided) {
        Map<BodyId, Outcome> chosen = renewals.of(in.number());
        Verdict verdict = Verdict.FREE;
        for (Body body : living(in))
            verdict = verdict.and(whyNot(body, Optional.ofNullable(chosen.get(body.id()))))
                    .and(whyNotBy(body, decided));
        return verdict;
    }

    /** Only who may set up such a body may prolong, change or close it. */
    private Verdict whyNotBy(Body body, Decided decided) {
        BodyId by = decided.by();
        LocalDate day = decided.day();
        if (by == null || day == null) return Verdict.FREE;
        return RenewalRules.whyNotYet(day, clock.today())
                .and(FoundingPower.whyNotBy(
                        by,
                        body.layer(),
                        lifetime(body),
                        day,
                        structure.listFoundingPowers(),
                        other -> bodies.body(other, day).name(),
                        RenewalRules.CANNOT));
    }

    private Lifetime lifetime(Body body) {
        return Objects.requireNonNullElse(structure.historyOf(body.id()).lifetime(), Lifetime.PERMANENT);
    }

    Verdict whyNot(Body body, Optional<Outcome> outcome) {
        return outcome.map(chosen -> whyNot(body, chosen))
                .orElseGet(() -> Verdict.hindered(
                        "nothing-chosen",
                        "Välj vad som ska beslutas för %s: förläng, ändra eller avsluta.".formatted(body.name())));
    }

    Verdict whyNot(Body body, Outcome outcome) {
        Optional<Charter> latest = latest(body.id());
        return switch (outcome) {
            case Outcome.Extend extend -> RenewalRules.whyNotExtend(extend, latest);
            case Outcome.Change change -> RenewalRules.whyNotChange(change.charter(), latest);
            case Outcome.Close close -> {
                BodyId after = close.successor();
                yield RenewalRules.whyNotClose(
                        close,
                        body,
                        latest,
                        leftAfter(body, close.lastDay()),
                        after == null ? null : bodies.body(after));
            }
        };
    }

    /** What would be open after that day, as all modules tell it. */
    List<Left> leftAfter(Body body, LocalDate lastDay) {
        return modules.stream()
                .flatMap(module -> module.leftAfter(body, lastDay).stream())
                .toList();
    }

    Optional<Charter> latest(BodyId body) {
        return bodies.listCharters(body).stream().findFirst();
    }

    @Override
    public void carryOut(Actor actor, Case in, BodyId by, Decision decision) {
        Map<BodyId, Outcome> chosen = renewals.of(in.number());
        in.bodies().stream()
                .filter(chosen::containsKey)
                .forEach(body -> carryOut(actor, in, body, by, decision, Objects.requireNonNull(chosen.get(body))));
    }

    private void carryOut(Actor actor, Case in, BodyId body, BodyId by, Decision decision, Outcome outcome) {
        switch (outcome) {
            case Outcome.Extend extend ->
                renew(body, by, decision, RenewalRules.extended(latest(body).orElseThrow(), extend));
            case Outcome.Change change -> renew(body, by, decision, change.charter());
            case Outcome.Close close -> close(body, decision, close);
        }
        audit.record(actor, act(outcome), "body/" + body.value(), details(in, body, by, decision, outcome));
    }

    private void renew(BodyId body, BodyId by, Decision decision, Charter charter) {
        Charter decided = charter.decided(decision.inWords(), decision.day());
        book.renew(
                body,
                decided,
                new Relation(body, Relation.Kind.APPOINTED_BY, by, decided.validity(), null, decision.inWords()));
        events.publishEvent(new BodyEvent.Renewed(body));
    }

    private void close(BodyId body, Decision decision, Outcome.Close close) {
        BodyId after = close.successor();
        book.close(
                body,
                close.lastDay(),
                after == null
                        ? null
                        : new Succession(body, after, close.lastDay().plusDays(1), decision.inWords()));
        events.publishEvent(new BodyEvent.Closed(body));
    }

    private static String act(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Extend extend -> "bodies.extend";
            case Outcome.Change change -> "bodies.change";
            case Outcome.Close close -> "bodies.close";
        };
    }

    /** The day of the decision and the first day tell a late entry from one in time. */
    private Map<String, Object> details(Case in, BodyId body, BodyId by, Decision decision, Outcome outcome) {
        Map<String, Object> details = new HashMap<>();
        details.put("case", in.number());
        details.put("founder", by.value());
        details.put("day", decision.day().toString());
        if (outcome instanceof Outcome.Close close)
            details.put("last-day", close.lastDay().toString());
        else
            latest(body)
                    .ifPresent(charter ->
                            details.put("valid-from", charter.validFrom().toString()));
        return details;
    }
}
