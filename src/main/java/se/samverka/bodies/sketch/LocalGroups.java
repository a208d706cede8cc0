package se.samverka.bodies.sketch;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverka.bodies.Seat;
import se.samverka.county.Organisation;
import se.samverka.county.Organisation.Kind;
import se.samverka.platform.rules.MandateRule;

/** Whether every municipality has a local management group with both sides. */
public final class LocalGroups {

    private LocalGroups() {}

    /** @param groups each local group's seats */
    @MandateRule(
            id = "local-group-in-every-municipality",
            says =
                    "I varje kommun finns lokala ledningsgrupper för samverkan med tjänstemän från regionens hälso- och sjukvård och kommunen",
            source = "Region Västmanlands webbsida om samverkan")
    public static List<Organisation> without(List<Organisation> parties, Collection<List<Seat>> groups) {
        Set<String> region = keys(parties, Kind.REGION);
        Set<String> served = groups.stream()
                .map(seats -> seats.stream().map(Seat::appointedBy).collect(Collectors.toSet()))
                .filter(sides -> sides.stream().anyMatch(region::contains))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return parties.stream()
                .filter(party -> party.kind() == Kind.MUNICIPALITY && !served.contains(party.key()))
                .toList();
    }

    private static Set<String> keys(List<Organisation> parties, Kind kind) {
        return parties.stream()
                .filter(party -> party.kind() == kind)
                .map(Organisation::key)
                .collect(Collectors.toSet());
    }
}
