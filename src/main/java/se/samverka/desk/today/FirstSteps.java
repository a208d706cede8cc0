package se.samverka.desk.today;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.samverka.desk.FirstStep;
import se.samverka.desk.today.MyPage.Checklist;
import se.samverka.desk.today.MyPage.Step;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;

/** What a new county does first, for as long as something of it is left. */
@Component
class FirstSteps {

    private final List<FirstStep> steps;
    private final Rights rights;

    FirstSteps(ObjectProvider<FirstStep> steps, Rights rights) {
        this.steps =
                steps.stream().sorted(Comparator.comparingInt(FirstStep::order)).toList();
        this.rights = rights;
    }

    /** Null where all is done, and for those who cannot do it. */
    @Nullable
    Checklist checklist(Actor reader) {
        if (!rights.isAdministrator(reader)) return null;
        var shown = steps.stream().map(step -> new Asked(step, step.isDone())).toList();
        var left = shown.stream().filter(asked -> !asked.done()).toList();
        if (left.isEmpty()) return null;
        var minutes = left.stream().mapToInt(asked -> asked.step().minutes()).sum();
        return new Checklist(inWords(minutes), shown.stream().map(Asked::row).toList());
    }

    private record Asked(FirstStep step, boolean done) {
        Step row() {
            return new Step(step.label(), inWords(step.minutes()), done, step.href());
        }
    }

    private static String inWords(int minutes) {
        return minutes == 1 ? "1 minut" : minutes + " minuter";
    }
}
