package se.samverka.people.extract;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.people.People;
import se.samverka.people.extract.Extract.Sort;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.records.RetentionPlan;
import se.samverka.platform.records.RetentionRule;
import se.samverka.platform.records.TellsOf;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;

/** Asks every module what it keeps of somebody; that it was asked is kept in the trail. */
@Component
class MakeExtract {

    private final People people;
    private final ObjectProvider<TellsOf> modules;
    private final RetentionPlan plan;
    private final Audit audit;
    private final CountyClock clock;

    MakeExtract(People people, ObjectProvider<TellsOf> modules, RetentionPlan plan, Audit audit, CountyClock clock) {
        this.people = people;
        this.modules = modules;
        this.plan = plan;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws java.util.NoSuchElementException where there is no such person */
    @Transactional
    Extract of(Actor actor, PersonId id) {
        var person = people.person(id);
        var subject = new TellsOf.Subject(id, person.fullName(), person.email());
        var parts = modules.orderedStream()
                .flatMap(module -> module.about(subject).stream())
                .filter(part -> !part.entries().isEmpty())
                .toList();
        audit.record(actor, "people.extract", "person/" + id.value(), Map.of("parts", parts.size()));
        return new Extract(person.fullName(), clock.instant(), parts, sorts(), beyond());
    }

    private List<Sort> sorts() {
        return plan.list().stream().flatMap(MakeExtract::sort).toList();
    }

    private static Stream<Sort> sort(RetentionRule rule) {
        var personal = rule.type().personal();
        if (personal == null) return Stream.empty();
        return Stream.of(new Sort(
                Swedish.capital(rule.type().word()),
                personal.what(),
                personal.from(),
                personal.why(),
                Swedish.capital(rule.inWords())));
    }

    private List<String> beyond() {
        return modules.stream()
                .flatMap(module -> module.beyond().values().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
