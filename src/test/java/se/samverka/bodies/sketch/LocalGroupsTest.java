package se.samverka.bodies.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverka.bodies.Examples.parties;
import static se.samverka.bodies.Examples.seats;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverka.architecture.Proves;
import se.samverka.bodies.Charter.SeatGroup;
import se.samverka.bodies.Seat;
import se.samverka.county.Organisation;

class LocalGroupsTest {

    private final List<Organisation> parties = parties(3);

    @Test
    @Proves("local-group-in-every-municipality")
    void a_municipality_without_a_group_is_told() {
        assertThat(LocalGroups.without(parties, List.of(group("kommun-1"), group("kommun-3"))))
                .extracting(Organisation::key)
                .containsExactly("kommun-2");
    }

    @Test
    @Proves("local-group-in-every-municipality")
    void a_group_with_one_side_only_does_not_count() {
        var municipalityAlone = seats(List.of(new SeatGroup("kommun-2", 1, false)), parties);
        assertThat(LocalGroups.without(parties, List.of(group("kommun-1"), municipalityAlone, group("kommun-3"))))
                .extracting(Organisation::key)
                .containsExactly("kommun-2");
    }

    private List<Seat> group(String municipality) {
        return seats(List.of(new SeatGroup(municipality, 1, false), new SeatGroup("region", 1, false)), parties);
    }
}
