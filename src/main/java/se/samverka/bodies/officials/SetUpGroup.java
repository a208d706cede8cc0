package se.samverka.bodies.officials;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyBook;
import se.samverka.bodies.BodyBook.Proposal;
import se.samverka.bodies.BodyEvent;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Charter;
import se.samverka.bodies.Charter.AttendanceMode;
import se.samverka.bodies.Charter.BetweenTerms;
import se.samverka.bodies.Charter.ChairRule;
import se.samverka.bodies.Charter.Clause;
import se.samverka.bodies.Charter.DeputyCall;
import se.samverka.bodies.Charter.DeputyRule;
import se.samverka.bodies.Charter.NoticeRule;
import se.samverka.bodies.Charter.RolePlaces;
import se.samverka.bodies.Charter.SeatGroup;
import se.samverka.bodies.Charter.Task;
import se.samverka.bodies.Structure;
import se.samverka.bodies.Structure.Relation;
import se.samverka.bodies.officials.Conveners.Named;
import se.samverka.bodies.officials.GroupRules.Plan;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.CountyClock;

/** Sets up a group of officials in one act: proposed, decided and begun by a body that may. */
@Component
class SetUpGroup {

    private final BodyBook book;
    private final Bodies bodies;
    private final Structure structure;
    private final WorkingGroups groups;
    private final Conveners conveners;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final CountyClock clock;

    SetUpGroup(
            BodyBook book,
            Bodies bodies,
            Structure structure,
            WorkingGroups groups,
            Conveners conveners,
            Audit audit,
            ApplicationEventPublisher events,
            CountyClock clock) {
        this.book = book;
        this.bodies = bodies;
        this.structure = structure;
        this.groups = groups;
        this.conveners = conveners;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    Verdict whyNot(Body parent, Plan plan) {
        return GroupRules.whyNotSetUp(plan, parent, structure.listFoundingPowers(), clock.today());
    }

    /** Whether the body may set up any group of officials today. */
    boolean mayAny(BodyId parent) {
        return Stream.of(Structure.Lifetime.values())
                .anyMatch(lifetime ->
                        GroupRules.maySetUp(parent, lifetime, structure.listFoundingPowers(), clock.today()));
    }

    /**
     * @param convener with an empty name where nobody is chosen yet
     * @return its address
     * @throws Refused where the verdict hinders it; then nothing is kept
     */
    @Transactional
    public String setUp(Actor actor, Body parent, Plan plan, Named convener) {
        book.lock();
        Verdict verdict = whyNot(parent, plan);
        if (!verdict.allows()) throw new Refused(verdict);
        Charter charter = charter(parent, plan);
        String slug = freeAddress(plan.shortName());
        BodyId group = book.propose(new Proposal(
                slug,
                plan.name(),
                plan.shortName(),
                plan.temporary() ? "arbetsgrupp" : "länsgemensam samverkansgrupp",
                Body.LegalForm.OFFICIALS_GROUP,
                Body.Layer.OFFICIALS,
                plan.lifetime(),
                parent.host(),
                charter));
        book.found(group, charter, appointed(group, parent, charter));
        groups.add(group, plan.reportsTo());
        if (!convener.name().isEmpty()) conveners.appoint(actor, group, convener, charter.validFrom());
        audit.record(actor, "bodies.set-up-group", "body/" + parent.id().value(), details(group, charter));
        events.publishEvent(new BodyEvent.Founded(group));
        return slug;
    }

    private static Map<String, Object> details(BodyId group, Charter charter) {
        LocalDate ends = charter.validTo();
        return Map.of("body", group.value(), "ends", ends == null ? "none" : ends.toString());
    }

    private String freeAddress(String name) {
        String address = BodyBook.addressOf(name);
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? address : address + "-" + number)
                .filter(one -> !book.isTaken(one))
                .findFirst()
                .orElseThrow();
    }

    private static Relation appointed(BodyId group, Body parent, Charter charter) {
        return new Relation(
                group,
                Relation.Kind.APPOINTED_BY,
                parent.id(),
                new se.samverka.county.Validity(charter.validFrom(), null),
                null,
                null);
    }

    private Charter charter(Body parent, Plan plan) {
        LocalDate decided = Objects.requireNonNull(plan.decided());
        String reports = "Gruppen rapporterar till %s."
                .formatted(bodies.body(plan.reportsTo()).name());
        return new Charter(
                decided,
                plan.ends(),
                false,
                false,
                firstLine(plan.mandate()),
                null,
                parent.name(),
                decided,
                null,
                List.of(),
                plan.mandate()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(line -> new Task(line, null, Set.of()))
                        .toList(),
                List.of(),
                plan.organisations().stream()
                        .map(key -> new SeatGroup(key, 1, false))
                        .toList(),
                DeputyRule.NONE,
                new ChairRule(null, null),
                new NoticeRule(null, true),
                null,
                List.of(new Clause(reports, null)),
                Set.of(AttendanceMode.ON_SITE, AttendanceMode.REMOTE),
                DeputyCall.AT_ONCE,
                false,
                BetweenTerms.SITTING_STAYS,
                List.of(),
                List.of(new RolePlaces("convener", 1)));
    }

    private static String firstLine(String mandate) {
        return mandate.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }
}
