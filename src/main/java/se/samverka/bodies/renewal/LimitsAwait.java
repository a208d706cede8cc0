package se.samverka.bodies.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Case;
import se.samverka.bodies.Cases;
import se.samverka.bodies.cases.CaseAddress;
import se.samverka.desk.Awaiting;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.identity.Role;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.look.Link;
import se.samverka.platform.web.look.Tag;
import se.samverka.platform.web.look.Tone;

/** That a case has passed the day it was to be decided by, before those who prepare decisions, until it is decided. */
@Component
class LimitsAwait implements Awaiting {

    private static final Tag PASSED = new Tag("gränsen har passerat", Tone.DEADLINE);

    private final Cases cases;
    private final Ending ending;
    private final Rights rights;
    private final CountyClock clock;

    LimitsAwait(Cases cases, Ending ending, Rights rights, CountyClock clock) {
        this.cases = cases;
        this.ending = ending;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public Stream<Task> tasks(Actor reader) {
        if (!rights.holdsAny(reader, Set.of(Role.ADMINISTRATOR), Role.EVERYWHERE)) return Stream.of();
        List<BodyId> due =
                ending.listDue().stream().map(period -> period.body().id()).toList();
        LocalDate today = clock.today();
        return cases.list().stream()
                .filter(one -> one.decidedOn() == null)
                // What ends with a period is told with the period.
                .filter(one -> one.bodies().stream().noneMatch(due::contains))
                .flatMap(one -> task(one, today).stream());
    }

    private static Optional<Task> task(Case in, LocalDate today) {
        return Optional.ofNullable(in.limit())
                .flatMap(limit -> limit.passed(null, today)
                        .map(passed -> new Task(
                                limit.day(),
                                "Lägg in beslutet: " + in.title(),
                                passed,
                                new Link("Till ärendet", CaseAddress.of(in.number())),
                                PASSED,
                                CaseAddress.subject(in.number()))));
    }
}
