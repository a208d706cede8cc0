package se.samverka.platform.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverka.platform.identity.Actor;

/** The county's plan for what is kept and what goes (gallringsplan); kept by the module that keeps the county. */
public interface RetentionPlan {

    /** Empty where no plan is laid in. */
    Optional<Head> head();

    /** In the plan's order. */
    List<RetentionRule> list();

    default Optional<RetentionRule> find(RecordType type) {
        return list().stream().filter(rule -> rule.type().equals(type)).findFirst();
    }

    /** Reads the county's file again; of a file with mistakes nothing is taken, and each is told in a sentence. */
    List<String> readAgain(Actor actor);

    /**
     * @param decision which decision the plan rests on
     * @param decidedOn the day of the decision
     * @param authority whose archive it is, in words
     */
    record Head(String decision, LocalDate decidedOn, String authority) {}
}
