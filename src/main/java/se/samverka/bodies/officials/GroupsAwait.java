package se.samverka.bodies.officials;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.officials.WorkingGroup.State;
import se.samverka.desk.Awaiting;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.look.Link;
import se.samverka.platform.web.look.Status;

/** Working groups whose time is over, before those who set them up: to be prolonged or closed. */
@Component
class GroupsAwait implements Awaiting {

    private static final Set<String> KEEPERS = Set.of("support", "convener");

    private final WorkingGroups groups;
    private final Bodies bodies;
    private final Rights rights;
    private final CountyClock clock;

    GroupsAwait(WorkingGroups groups, Bodies bodies, Rights rights, CountyClock clock) {
        this.groups = groups;
        this.bodies = bodies;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public Stream<Task> tasks(Actor reader) {
        boolean keepsAny = rights.rolesOf(reader).stream().anyMatch(role -> KEEPERS.contains(role.name()));
        if (!keepsAny) return Stream.of();
        LocalDate today = clock.today();
        return groups.list().stream()
                .filter(group -> group.on(today) instanceof State.Overdue && keeps(reader, group))
                .map(this::task);
    }

    private boolean keeps(Actor reader, WorkingGroup group) {
        String parent = bodies.body(group.setUpBy()).slug();
        return rights.rolesOf(reader).stream().anyMatch(role -> KEEPERS.contains(role.name()) && role.holdsIn(parent));
    }

    private Task task(WorkingGroup group) {
        Body body = group.body();
        LocalDate ended = Objects.requireNonNull(group.ends());
        return new Task(
                ended,
                "Avsluta eller förläng " + body.name(),
                "Slutdagen var %s.".formatted(Swedish.day(ended)),
                new Link("Öppna gruppen", "/organ/" + body.slug() + "#slutdag"),
                Status.LATE.tag(),
                "body/" + body.id().value());
    }
}
