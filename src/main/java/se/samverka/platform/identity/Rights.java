package se.samverka.platform.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.platform.reading.OncePerPage;
import se.samverka.platform.time.CountyClock;

/** The one place that asks every module what somebody may do, at the moment of asking. */
@Component
public class Rights {

    /** Whoever convenes a network or runs the system does there what its support does. */
    private static final Set<String> DO_AS_SUPPORT = Set.of("convener", Role.ADMINISTRATOR);

    private final List<Grants> grants;
    private final CountyClock clock;
    private final OncePerPage once;

    Rights(List<Grants> grants, CountyClock clock, OncePerPage once) {
        this.grants = grants;
        this.clock = clock;
        this.once = once;
    }

    public Set<Role> rolesOf(Actor actor) {
        return actor instanceof Actor.SignedIn signedIn ? roles(signedIn.person()) : Set.of();
    }

    public boolean isAdministrator(Actor actor) {
        return rolesOf(actor).stream().anyMatch(role -> role.name().equals(Role.ADMINISTRATOR));
    }

    /** Whether the actor does the county's work in Samverka, anywhere. */
    public boolean isOfficial(Actor actor) {
        return rolesOf(actor).stream()
                .map(Role::name)
                .anyMatch(name -> Role.OFFICIALS.contains(name) || name.equals(Role.ADMINISTRATOR));
    }

    /** Whether the actor holds one of the roles in the place, or does there as one who does. */
    public boolean holdsAny(Actor actor, Set<String> names, String place) {
        return rolesOf(actor).stream().anyMatch(role -> opens(role, names) && role.holdsIn(place));
    }

    /** What the actor may read, as the index has it: everybody's, and each body of the actor's own. */
    public Set<String> scopesOf(Actor actor) {
        var own = rolesOf(actor).stream().flatMap(Rights::scope);
        return Stream.concat(Stream.of("everybody"), own).collect(Collectors.toUnmodifiableSet());
    }

    /** Whoever looks at what was done everywhere reads no more of the papers than anybody. */
    private static Stream<String> scope(Role role) {
        if (!role.scope().equals(Role.EVERYWHERE)) return Stream.of("body/" + role.scope());
        return role.name().equals(Role.ADMINISTRATOR) ? Stream.of("everything") : Stream.empty();
    }

    private static boolean opens(Role role, Set<String> names) {
        return names.contains(role.name()) || names.contains("support") && DO_AS_SUPPORT.contains(role.name());
    }

    private record RolesOf(PersonId person) {}

    private Set<Role> roles(PersonId person) {
        return once.get(new RolesOf(person), Set.class, () -> ask(person));
    }

    private Set<Role> ask(PersonId person) {
        var now = clock.instant();
        return grants.stream().flatMap(g -> g.rolesOf(person, now)).collect(Collectors.toUnmodifiableSet());
    }
}
