package se.samverka.people.officials;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.desk.Awaiting;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.look.Link;
import se.samverka.platform.web.look.Tag;
import se.samverka.platform.web.look.Tone;

/** Before whoever keeps the bodies: those that nobody convenes, and local groups that lack a side; each gathered in one. */
@Component
class OfficialsAwait implements Awaiting {

    private static final int NAMED = 4;
    private static final Tag MISSING = new Tag("saknas", Tone.QUIET);

    private final Officials officials;
    private final LocalGroupsOnRecord locals;
    private final Rights rights;
    private final CountyClock clock;

    OfficialsAwait(Officials officials, LocalGroupsOnRecord locals, Rights rights, CountyClock clock) {
        this.officials = officials;
        this.locals = locals;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public Stream<Task> tasks(Actor reader) {
        if (!rights.isAdministrator(reader)) return Stream.of();
        var tasks = new ArrayList<Task>();
        var unconvened = officials.unconvened(clock.today());
        if (!unconvened.isEmpty()) tasks.add(unconvened(unconvened));
        var sides = locals.on(clock.today()).stream()
                .filter(one -> !one.isWhole())
                .map(one -> "%s: %s".formatted(one.municipality().shortName(), one.flaw()))
                .toList();
        if (!sides.isEmpty()) tasks.add(sides(sides));
        return tasks.stream();
    }

    private static Task unconvened(List<Link> bodies) {
        var one = bodies.size() == 1;
        return new Task(
                null,
                one
                        ? "Utse sammankallande i " + bodies.getFirst().label()
                        : "Utse sammankallande i %d grupper".formatted(bodies.size()),
                one ? "" : named(bodies.stream().map(Link::label).toList()),
                one
                        ? new Link("Utse", bodies.getFirst().href() + "/sammankallande")
                        : new Link("Se vilka", OfficialsController.ADDRESS),
                MISSING,
                "conveners");
    }

    private static Task sides(List<String> flaws) {
        return new Task(
                null,
                flaws.size() == 1
                        ? "Se över en lokal ledningsgrupp"
                        : "Se över %d lokala ledningsgrupper".formatted(flaws.size()),
                named(flaws),
                new Link("Öppna listan", LocalGroupsController.ADDRESS),
                MISSING,
                "local-groups");
    }

    private static String named(List<String> words) {
        var first = words.stream().limit(NAMED).collect(Collectors.joining(", "));
        var rest = words.size() - NAMED;
        return rest > 0 ? "%s och %d till.".formatted(first, rest) : first + ".";
    }
}
