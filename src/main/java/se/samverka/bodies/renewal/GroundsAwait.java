package se.samverka.bodies.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Case;
import se.samverka.bodies.cases.CaseAddress;
import se.samverka.bodies.renewal.Ending.Period;
import se.samverka.desk.Awaiting;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.identity.Role;
import se.samverka.platform.rules.MandateRule;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.look.Link;
import se.samverka.platform.web.look.Tag;
import se.samverka.platform.web.look.Tone;

/** That periods end, before those who prepare new decisions: one line for all that end on the same day. */
@Component
class GroundsAwait implements Awaiting {

    private static final Tag PAST = new Tag("perioden är slut", Tone.DEADLINE);

    private final Ending ending;
    private final Rights rights;

    GroundsAwait(Ending ending, Rights rights) {
        this.ending = ending;
        this.rights = rights;
    }

    @MandateRule(
            id = "new-decision-is-prepared",
            says = "i god tid inför 2019",
            source = "Politiska samverkansgrupper 2016, om verksamhetsplanen")
    @Override
    public Stream<Task> tasks(Actor reader) {
        if (!rights.holdsAny(reader, Set.of(Role.ADMINISTRATOR), Role.EVERYWHERE)) return Stream.of();
        return ending.listDue().stream()
                .collect(Collectors.groupingBy(Period::end, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(ended -> task(ended.getKey(), ended.getValue()));
    }

    private Task task(LocalDate end, List<Period> periods) {
        Period first = periods.getFirst();
        Optional<Case> open = periods.stream()
                .flatMap(period -> ending.openCases(period.body()).stream())
                .findFirst();
        return new Task(
                end,
                "Förbered nytt beslut om " + named(periods),
                "Uppdraget gäller till och med %s.".formatted(Swedish.day(end)),
                open.map(one -> new Link("Fortsätt med ärendet", CaseAddress.of(one.number())))
                        .orElseGet(
                                () -> new Link("Underlag inför nytt beslut", GroundsController.address(first.body()))),
                past(first),
                "body/" + first.body().id().value());
    }

    private @Nullable Tag past(Period period) {
        return ending.isPast(period.body()) ? PAST : null;
    }

    private static String named(List<Period> periods) {
        List<String> names =
                periods.stream().map(period -> period.body().name()).toList();
        if (names.size() == 1) return names.getFirst();
        return String.join(", ", names.subList(0, names.size() - 1)) + " och " + names.getLast();
    }
}
