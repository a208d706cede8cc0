package se.samverka.people.officials;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.Body;
import se.samverka.bodies.Seat;
import se.samverka.bodies.SeatId;
import se.samverka.county.Organisation;
import se.samverka.county.Organisation.Kind;
import se.samverka.platform.rules.MandateRule;

/**
 * Whether both sides are there in a municipality's local management group. Knows neither clock nor database.
 *
 * @param group null where the municipality has none
 * @param own the municipality's side
 * @param region the region's side
 */
record LocalSides(Organisation municipality, @Nullable Body group, Side own, Side region) {

    /** @param seats how many it has, @param filled how many of them somebody holds */
    record Side(int seats, int filled) {

        /** A side that nobody is known to fill is empty. */
        boolean isEmpty() {
            return filled == 0;
        }
    }

    /** A local group with its seats. */
    record Group(Body body, List<Seat> seats) {}

    @MandateRule(
            id = "local-group-has-both-sides",
            says =
                    "lokala ledningsgrupper för samverkan med tjänstemän från regionens hälso- och sjukvård och kommunen",
            source = "Region Västmanlands webbsida om samverkan")
    static List<LocalSides> of(List<Organisation> parties, List<Group> groups, Collection<SeatId> filled) {
        var region = keys(parties, Kind.REGION);
        return parties.stream()
                .filter(party -> party.kind() == Kind.MUNICIPALITY)
                .map(municipality -> of(municipality, region, groups, filled))
                .toList();
    }

    private static LocalSides of(
            Organisation municipality, List<String> region, List<Group> groups, Collection<SeatId> filled) {
        var group = groups.stream()
                .filter(one ->
                        one.seats().stream().anyMatch(seat -> seat.appointedBy().equals(municipality.key())))
                .findFirst();
        return new LocalSides(
                municipality,
                group.map(Group::body).orElse(null),
                side(group, filled, municipality.key()::equals),
                side(group, filled, region::contains));
    }

    private static Side side(Optional<Group> group, Collection<SeatId> filled, Predicate<String> theirs) {
        var seats = group.stream()
                .flatMap(one -> one.seats().stream())
                .filter(seat -> theirs.test(seat.appointedBy()))
                .map(Seat::id)
                .toList();
        return new Side(
                seats.size(), (int) seats.stream().filter(filled::contains).count());
    }

    private static List<String> keys(List<Organisation> parties, Kind kind) {
        return parties.stream()
                .filter(party -> party.kind() == kind)
                .map(Organisation::key)
                .toList();
    }

    boolean isMissing() {
        return group == null;
    }

    boolean isWhole() {
        return group != null && !own.isEmpty() && !region.isEmpty();
    }

    /** What is wrong, as a sentence begins in the middle; empty where nothing is. */
    String flaw() {
        if (group == null) return "lokal ledningsgrupp saknas";
        if (own.isEmpty() && region.isEmpty()) return "båda sidorna är tomma";
        if (region.isEmpty()) return "regionens sida är tom";
        return own.isEmpty() ? "kommunens sida är tom" : "";
    }
}
