package se.samverka.bodies.officials;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.BodyBook;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Charter;
import se.samverka.bodies.Structure.Relation;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.CountyClock;

/** What a body decides on a group that it has set up: that it goes on for longer, or that it is done. */
@Component
class SettleGroup {

    private final BodyBook book;
    private final Bodies bodies;
    private final WorkingGroups groups;
    private final Audit audit;
    private final CountyClock clock;

    SettleGroup(BodyBook book, Bodies bodies, WorkingGroups groups, Audit audit, CountyClock clock) {
        this.book = book;
        this.bodies = bodies;
        this.groups = groups;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A new decision: the same charter from the day after the one before, to another last day.
     *
     * @throws Refused where the verdict hinders it
     */
    @Transactional
    public void prolong(Actor actor, BodyId body, @Nullable LocalDate ends, @Nullable LocalDate decided) {
        book.lock();
        WorkingGroup group = groups.find(body).orElseThrow();
        mustBeFree(GroupRules.whyNotProlong(group, ends, decided, clock.today()));
        LocalDate before = Objects.requireNonNull(group.ends());
        Charter now = bodies.listCharters(body).getFirst();
        String by = bodies.body(group.setUpBy()).name();
        Charter next = now.in(before.plusDays(1), ends, false).decided(by, Objects.requireNonNull(decided));
        book.renew(
                body,
                next,
                new Relation(body, Relation.Kind.APPOINTED_BY, group.setUpBy(), next.validity(), "förlängd", null));
        audit.record(
                actor,
                "bodies.prolong-group",
                "body/" + body.value(),
                Audit.change("ends", before.toString(), String.valueOf(ends)));
    }

    /** @throws Refused where the verdict hinders it */
    @Transactional
    public void close(Actor actor, BodyId body, @Nullable LocalDate lastDay, String delivered) {
        book.lock();
        WorkingGroup group = groups.find(body).orElseThrow();
        mustBeFree(GroupRules.whyNotClose(group, lastDay, delivered, clock.today()));
        book.close(body, Objects.requireNonNull(lastDay), null);
        groups.delivered(body, delivered.strip());
        audit.record(actor, "bodies.close-group", "body/" + body.value(), Map.of("ends", String.valueOf(lastDay)));
    }

    private static void mustBeFree(Verdict verdict) {
        if (!verdict.allows()) throw new Refused(verdict);
    }
}
