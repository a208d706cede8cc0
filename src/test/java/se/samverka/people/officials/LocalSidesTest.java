package se.samverka.people.officials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import se.samverka.architecture.Proves;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Charter.SeatGroup;
import se.samverka.bodies.Examples;
import se.samverka.bodies.Seat;
import se.samverka.bodies.SeatId;
import se.samverka.county.Organisation;
import se.samverka.people.officials.LocalSides.Group;

class LocalSidesTest {

    private final List<Organisation> parties = Examples.parties(2);

    @Test
    @Proves("local-group-has-both-sides")
    void an_empty_side_is_told_and_so_is_a_missing_group() {
        var group = group("kommun-1");
        assertThat(flaws(List.of(group), Set.of()))
                .containsExactly("båda sidorna är tomma", "lokal ledningsgrupp saknas");
        assertThat(flaws(List.of(group), held(group, "kommun-1"))).startsWith("regionens sida är tom");
        assertThat(flaws(List.of(group), held(group, "region"))).startsWith("kommunens sida är tom");
        assertThat(flaws(List.of(group), held(group, "region", "kommun-1"))).startsWith("");
    }

    @Test
    @Proves("local-group-has-both-sides")
    void a_group_without_seats_for_the_region_is_not_whole() {
        var alone = new Group(body(), Examples.seats(List.of(new SeatGroup("kommun-2", 1, false)), parties));
        assertThat(flaws(List.of(alone), held(alone, "kommun-2")))
                .containsExactly("lokal ledningsgrupp saknas", "regionens sida är tom");
    }

    @Property
    @Proves("local-group-has-both-sides")
    void a_group_is_whole_only_when_somebody_is_known_to_sit_on_each_side(
            @ForAll boolean own, @ForAll boolean region, @ForAll boolean stranger) {
        var group = group("kommun-1");
        var held = Stream.of(
                        own ? held(group, "kommun-1") : Set.<SeatId>of(),
                        region ? held(group, "region") : Set.<SeatId>of(),
                        stranger ? Set.of(new SeatId(UUID.randomUUID())) : Set.<SeatId>of())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        var sides = LocalSides.of(parties, List.of(group), held).getFirst();
        assertThat(sides.isWhole()).isEqualTo(own && region);
        assertThat(sides.flaw().isEmpty()).isEqualTo(sides.isWhole());
    }

    private List<String> flaws(List<Group> groups, Set<SeatId> filled) {
        return LocalSides.of(parties, groups, filled).stream()
                .map(LocalSides::flaw)
                .toList();
    }

    private static Set<SeatId> held(Group group, String... sides) {
        return group.seats().stream()
                .filter(seat -> List.of(sides).contains(seat.appointedBy()))
                .map(Seat::id)
                .collect(Collectors.toSet());
    }

    private Group group(String municipality) {
        return new Group(
                body(),
                Examples.seats(
                        List.of(new SeatGroup(municipality, 1, false), new SeatGroup("region", 2, false)), parties));
    }

    private static Body body() {
        return new Body(
                new BodyId(UUID.randomUUID()),
                "lokal",
                "Lokala ledningsgruppen",
                "lokal",
                "lokal ledningsgrupp",
                Body.LegalForm.OFFICIALS_GROUP,
                Body.Layer.LOCAL,
                null,
                null,
                null,
                false);
    }
}
