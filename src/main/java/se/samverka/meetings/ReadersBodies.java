package se.samverka.meetings;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.identity.Role;

/** The bodies that are a reader's own, by what the reader is there. */
@Component
public class ReadersBodies {

    private final Rights rights;
    private final Bodies bodies;

    ReadersBodies(Rights rights, Bodies bodies) {
        this.rights = rights;
        this.bodies = bodies;
    }

    /** In the order of the sketch; an administrator has none by being one. */
    public List<Body> where(Actor reader, Set<String> roles) {
        var own = rights.rolesOf(reader).stream()
                .filter(role -> roles.contains(role.name()))
                .map(Role::scope)
                .collect(Collectors.toSet());
        return own.isEmpty()
                ? List.of()
                : bodies.list().stream()
                        .filter(body -> own.contains(body.slug()))
                        .toList();
    }
}
