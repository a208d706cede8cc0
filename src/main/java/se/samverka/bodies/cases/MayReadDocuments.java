package se.samverka.bodies.cases;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.Case;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.identity.Role;

/** Who reads what is handed in for a case. */
@Component
class MayReadDocuments {

    private final Bodies bodies;
    private final Rights rights;

    MayReadDocuments(Bodies bodies, Rights rights) {
        this.bodies = bodies;
        this.rights = rights;
    }

    /** Those who prepare decisions, and those who keep one of the bodies. */
    private boolean seesAll(Case in, Actor reader) {
        return rights.holdsAny(reader, Set.of(Role.ADMINISTRATOR), Role.EVERYWHERE)
                || known(in).stream().anyMatch(body -> rights.holdsAny(reader, Set.of("support"), body.slug()));
    }

    /** Whether there is anything that not everybody sees, and the reader does. */
    boolean seesMore(Case in, Actor reader) {
        return in.steps().stream()
                        .flatMap(step -> step.documents().stream())
                        .anyMatch(document -> !in.isPublic(document))
                && seesAll(in, reader);
    }

    boolean mayRead(Case in, Case.Document document, Actor reader) {
        return in.isPublic(document) || seesAll(in, reader);
    }

    private List<Body> known(Case in) {
        return bodies.list().stream()
                .filter(body -> in.bodies().contains(body.id()))
                .toList();
    }
}
