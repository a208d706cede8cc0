package se.samverka.desk.disposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.samverka.platform.records.Disposes;
import se.samverka.platform.records.Disposes.Due;
import se.samverka.platform.records.RetentionPlan;
import se.samverka.platform.records.RetentionRule;
import se.samverka.platform.records.RetentionRule.Fate;
import se.samverka.platform.time.CountyClock;

/** What would go today, rule by rule; takes nothing away. */
@Component
class DryRun {

    private final RetentionPlan plan;
    private final ObjectProvider<Disposes> modules;
    private final CountyClock clock;

    DryRun(RetentionPlan plan, ObjectProvider<Disposes> modules, CountyClock clock) {
        this.plan = plan;
        this.modules = modules;
        this.clock = clock;
    }

    /** @param through the last day whose records may go */
    record Proposal(RetentionRule rule, LocalDate through, List<Due> due) {

        String word() {
            return rule.type().word();
        }
    }

    /** Each rule by which something is decided, also where nothing would go. */
    List<Proposal> proposals() {
        return plan.list().stream()
                .flatMap(rule -> through(rule).flatMap(day -> proposal(rule, day)).stream())
                .toList();
    }

    Optional<Disposes> disposing(RetentionRule rule) {
        return modules.stream()
                .filter(module -> module.type().equals(rule.type()))
                .findFirst();
    }

    private Optional<Proposal> proposal(RetentionRule rule, LocalDate through) {
        return disposing(rule).map(module -> new Proposal(rule, through, module.due(through)));
    }

    private Optional<LocalDate> through(RetentionRule rule) {
        return rule.fate() instanceof Fate.Disposed disposed
                ? Optional.of(RetentionRule.through(disposed, clock.today()))
                : Optional.empty();
    }
}
