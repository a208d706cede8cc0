package se.samverka.desk.trail;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.desk.Awaiting;
import se.samverka.platform.audit.AuditState;
import se.samverka.platform.audit.AuditTrail;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.identity.Role;
import se.samverka.platform.web.look.Link;
import se.samverka.platform.web.look.Tag;
import se.samverka.platform.web.look.Tone;

/** That the trail is broken awaits administrators and auditors, until it is whole again. */
@Component
class BrokenTrail implements Awaiting {

    private final AuditTrail trail;
    private final Rights rights;

    BrokenTrail(AuditTrail trail, Rights rights) {
        this.trail = trail;
        this.rights = rights;
    }

    @Override
    public Stream<Task> tasks(Actor reader) {
        if (!rights.holdsAny(reader, Set.of(Role.ADMINISTRATOR, Role.AUDITOR), "")) return Stream.empty();
        return trail.state().filter(state -> !state.isWhole()).map(BrokenTrail::task).stream();
    }

    private static Task task(AuditState state) {
        return new Task(
                null,
                "Ta reda på varför revisionsloggen är bruten",
                state.problems().getFirst(),
                new Link("Visa loggen", TrailPages.ADDRESS),
                new Tag("bruten", Tone.BAD),
                "audit");
    }
}
