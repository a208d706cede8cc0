package se.samverka.bodies.officials;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.OnSketch;
import se.samverka.platform.time.Swedish;

/** Till when a working group goes on, on the sketch. */
@Component
class GroupsOnSketch implements OnSketch {

    private final WorkingGroups groups;

    private final Bodies bodies;

    GroupsOnSketch(WorkingGroups groups, Bodies bodies) {
        this.groups = groups;
        this.bodies = bodies;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Map<BodyId, String> states(List<Body> shown, LocalDate day) {
        return groups.list().stream()
                .filter(group -> group.ends() != null)
                .collect(Collectors.toMap(group -> group.body().id(), group -> inWords(asOf(group, day), day)));
    }

    /** With the end that was decided by the day: who looks back sees no later decision. */
    private WorkingGroup asOf(WorkingGroup group, LocalDate day) {
        return bodies.listCharters(group.body().id()).stream()
                .filter(charter ->
                        charter.decidedOn() == null || !charter.decidedOn().isAfter(day))
                .findFirst()
                .map(charter -> group.ending(charter.validTo()))
                .orElse(group);
    }

    private static String inWords(WorkingGroup group, LocalDate day) {
        return switch (group.on(day)) {
            case WorkingGroup.State.UntilFurtherNotice open -> "tills vidare";
            case WorkingGroup.State.GoingOn now -> "till " + day(now.ends());
            case WorkingGroup.State.Overdue late -> "slutdagen " + day(late.ended()) + " har passerat";
            case WorkingGroup.State.Closed over -> "avslutad " + day(over.ended());
        };
    }

    private static String day(LocalDate day) {
        return Swedish.shortDay(day) + " " + day.getYear();
    }
}
