package se.samverka.people.officials;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.county.County;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.officials.LocalSides.Group;

/** Every municipality with its local management group and both its sides. */
@Component
class LocalGroupsOnRecord {

    private final Posts posts;
    private final Bodies bodies;
    private final County county;

    LocalGroupsOnRecord(Posts posts, Bodies bodies, County county) {
        this.posts = posts;
        this.bodies = bodies;
        this.county = county;
    }

    /** Empty in a county that has no local groups at all. */
    List<LocalSides> on(LocalDate day) {
        return hasAny(day) ? on(day, posts.listOn(day)) : List.of();
    }

    boolean hasAny(LocalDate day) {
        return bodies.list().stream().anyMatch(body -> isLocal(body, day));
    }

    List<LocalSides> on(LocalDate day, List<Post> held) {
        var groups = bodies.list().stream()
                .filter(body -> isLocal(body, day))
                .map(body -> new Group(body, bodies.listSeats(body.id(), day)))
                .toList();
        var filled = held.stream()
                .filter(post -> post.charge() == Charge.MEMBER)
                .map(Post::seat)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return groups.isEmpty() ? List.of() : LocalSides.of(county.listParties(day), groups, filled);
    }

    private static boolean isLocal(Body body, LocalDate day) {
        return body.layer() == Body.Layer.LOCAL && body.livesOn(day);
    }
}
