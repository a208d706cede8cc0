package se.samverka.bodies.renewal;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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

/** Decisions that something says by when, before those who prepare them; passed or not, until they are taken. */
@Component
class LimitsAwait implements Awaiting {

    private static final Tag PASSED = new Tag("gränsen har passerat", Tone.DEADLINE);

    private final Cases cases;
    private final Rights rights;
    private final CountyClock clock;

    LimitsAwait(Cases cases, Rights rights, CountyClock clock) {
        this.cases = cases;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public Stream<Task> tasks(Actor reader) {
        if (!rights.holdsAny(reader, Set.of(Role.ADMINISTRATOR), Role.EVERYWHERE)) return Stream.of();
        return cases.listUndecidedWithLimit().stream().map(this::task);
    }

    private Task task(Case one) {
        var limit = Objects.requireNonNull(one.limit());
        return new Task(
                limit.day(),
                "Lägg in beslutet: " + one.title(),
                one.limitPassed(clock.today()).orElseGet(() -> "Ska vara beslutat %s.".formatted(limit.words())),
                new Link("Öppna ärendet", CaseAddress.of(one.number())),
                tag(one),
                CaseAddress.subject(one.number()));
    }

    private @Nullable Tag tag(Case one) {
        return one.limitPassed(clock.today()).map(passed -> PASSED).orElse(null);
    }
}
